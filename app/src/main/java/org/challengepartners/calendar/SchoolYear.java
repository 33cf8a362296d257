package org.challengepartners.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.Month;

/**
 * A school year in England, from 1 September to 31 August, days in Europe/London.
 *
 * @param startsIn the calendar year of its September
 */
@Embeddable
public record SchoolYear(
        @Column(name = "starts_in", nullable = false, updatable = false)
        int startsIn) implements Serializable {

    /** The school year to which a day belongs. */
    public static SchoolYear of(LocalDate day) {
        return new SchoolYear(day.getMonthValue() >= Month.SEPTEMBER.getValue() ? day.getYear() : day.getYear() - 1);
    }

    /** Its first day, a 1 September. */
    public LocalDate firstDay() {
        return LocalDate.of(startsIn, Month.SEPTEMBER, 1);
    }

    /** Its last day, inclusive: a 31 August. */
    public LocalDate lastDay() {
        return LocalDate.of(startsIn + 1, Month.AUGUST, 31);
    }

    /** Whether the day lies in it. */
    public boolean contains(LocalDate day) {
        return equals(of(day));
    }

    /** As schools write it: {@code 2026/27}. */
    @Override
    public String toString() {
        return "%d/%02d".formatted(startsIn, (startsIn + 1) % 100);
    }
}
