package org.challengepartners.reviews;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import org.challengepartners.shell.DateWords;

/**
 * When a review was, or will be, held: on days in Europe/London, or, where no more is known, in a month.
 *
 * @param from the first day
 * @param until the last day, inclusive; of a month its last
 */
@Embeddable
public record Held(
        @Column(name = "held_from") LocalDate from,

        @Column(name = "held_until") LocalDate until,

        @Column(name = "held_precision") @Enumerated(EnumType.STRING)
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
        return precision == Precision.MONTH ? DateWords.month(from) : DateWords.days(from, until);
    }
}
