package org.challengepartners.calendar;

/** The kinds of days in which deadlines are counted. */
public enum DayKind {
    /** Working days of the company: Companies Act 2006, section 1173. */
    COMPANY_DAYS("company working days"),
    /** Days on which the school is open. */
    SCHOOL_DAYS("school days"),
    /** Every day, weekends and holidays too. */
    CALENDAR_DAYS("calendar days");

    private final String words;

    DayKind(String words) {
        this.words = words;
    }

    /** As a person reads it, after a number: {@code school days}. */
    public String words() {
        return words;
    }
}
