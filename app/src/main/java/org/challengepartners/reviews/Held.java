package org.challengepartners.reviews;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * When a review was, or will be, held: on days in Europe/London, or, where no more is known, in a month.
 *
 * @param from the first day
 * @param until the last day, inclusive; of a month its last
 */
@Embeddable
public record Held(
        @Column(name = "held_from", updatable = false) LocalDate from,

        @Column(name = "held_until", updatable = false) LocalDate until,

        @Column(name = "held_precision", updatable = false) @Enumerated(EnumType.STRING)
        Precision precision)
        implements Serializable {

    /** How exactly it is known. */
    public enum Precision {
        /** To the day. */
        DAY,
        /** To the month. */
        MONTH
    }

    /**
     * It does not end before it begins.
     *
     * @throws IllegalArgumentException if it does
     */
    public Held {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("a review does not end before it begins");
        }
    }

    /** On these days, both inclusive. */
    public static Held on(LocalDate from, LocalDate until) {
        return new Held(from, until, Precision.DAY);
    }

    /** Some time in that month. */
    public static Held in(YearMonth month) {
        return new Held(month.atDay(1), month.atEndOfMonth(), Precision.MONTH);
    }

    /** As a person reads it: "January 2017", "27 to 29 April 2027", "30 November to 2 December 2026". */
    public String words() {
        if (precision == Precision.MONTH) {
            return written(from, "MMMM yyyy");
        }
        if (from.equals(until)) {
            return written(from, "EEEE d MMMM yyyy");
        }
        var first = from.getYear() != until.getYear()
                ? "d MMMM yyyy"
                : from.getMonth() == until.getMonth() ? "d" : "d MMMM";
        return written(from, first) + " to " + written(until, "d MMMM yyyy");
    }

    private static String written(LocalDate day, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.UK).format(day);
    }
}
