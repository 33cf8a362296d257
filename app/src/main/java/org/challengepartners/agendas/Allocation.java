package org.challengepartners.agendas;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * What a hub was allocated for a school year.
 *
 * @param amount in pounds
 * @param because why it was changed; empty for the first
 */
public record Allocation(BigDecimal amount, String because, String by, Instant at) {}
