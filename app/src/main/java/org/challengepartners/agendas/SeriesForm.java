package org.challengepartners.agendas;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * The days of an activity as somebody typed them; times are those of a clock in London.
 *
 * @param until the last day of a series, inclusive; null if it ends by number or is no series
 * @param times how many dates a series has, those left out included; empty if it ends by a day
 */
public record SeriesForm(
        @Nullable LocalDate day,
        @Nullable LocalTime starts,
        @Nullable LocalTime ends,
        Repeat repeat,
        @Nullable LocalDate until,
        String times,
        Skip skip) {}
