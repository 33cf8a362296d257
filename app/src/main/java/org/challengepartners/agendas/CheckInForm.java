package org.challengepartners.agendas;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A check-in as somebody typed it.
 *
 * @param everyWeeks in how many weeks the next one is due, 1 to 52
 */
public record CheckInForm(
        String value,
        @Nullable TargetStatus status,
        @Nullable LocalDate day,
        String source,
        String wording,
        String everyWeeks) {}
