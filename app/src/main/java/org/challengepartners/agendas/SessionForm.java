package org.challengepartners.agendas;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * Where a day of an activity is moved, as somebody typed it.
 *
 * @param because told to all who hold places
 */
public record SessionForm(
        @Nullable LocalDate day,
        @Nullable LocalTime starts,
        @Nullable LocalTime ends,
        String because) {}
