package org.challengepartners.membership;

import java.time.LocalDate;
import java.time.Month;

/**
 * A membership year: from 1 September to 31 August, like the year of the schools.
 *
 * @param begins the calendar year in which it begins
 */
public record MembershipYear(int begins) {

    private static final int FIRST = 2000;
    private static final int LAST = 2200;

    /** The membership year in which a day lies. */
    public static MembershipYear of(LocalDate day) {
        return new MembershipYear(
                day.getMonthValue() >= Month.SEPTEMBER.getValue() ? day.getYear() : day.getYear() - 1);
    }

    /** Its first day. */
    public LocalDate firstDay() {
        return LocalDate.of(begins, Month.SEPTEMBER, 1);
    }

    /** Whether the partnership can have known it or plan for it. */
    boolean isPlausible() {
        return begins >= FIRST && begins <= LAST;
    }

    /** {@code 2026/27}. */
    @Override
    public String toString() {
        return "%d/%02d".formatted(begins, (begins + 1) % 100);
    }
}
