package org.challengepartners.agendas;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a target starts.
 *
 * @param value as measured; null while it is still to be measured
 * @param day the day of measuring, or the last day by which it will be measured, in Europe/London
 */
public record Baseline(@Nullable BigDecimal value, LocalDate day) {

    /** Keeps one form of each number, so that 24 and 24.0 are the same text. */
    public Baseline {
        value = value == null ? null : value.stripTrailingZeros();
    }
}
