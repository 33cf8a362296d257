package org.challengepartners.agendas;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a hub reads of its schools' own figures.
 *
 * @param value empty if it is not shown
 * @param schools how many gave a figure
 * @param missing the names of those that gave none
 */
public record PublishedValue(
        RollUpRule rule, Optional<BigDecimal> value, int schools, List<String> missing, String by, Instant at) {

    /** What stands where a figure would. */
    public static final String NOT_SHOWN = "Not shown (fewer than 5 schools)";
}
