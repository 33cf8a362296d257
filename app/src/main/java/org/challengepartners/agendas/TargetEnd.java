package org.challengepartners.agendas;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/**
 * How a target ended.
 *
 * @param finalValue empty if it was not measured
 * @param because why it was not measured, or dropped; may be empty
 */
public record TargetEnd(Outcome outcome, Optional<BigDecimal> finalValue, String because, String by, Instant at) {}
