package org.challengepartners.agendas;

import org.jspecify.annotations.Nullable;

/**
 * How a target ended, as somebody typed it.
 *
 * @param finalValue empty if it was not measured
 * @param because why it was not measured, or dropped
 */
public record EndForm(@Nullable Outcome outcome, String finalValue, String because) {}
