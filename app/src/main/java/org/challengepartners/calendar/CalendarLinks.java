package org.challengepartners.calendar;

/** Where the calendar's pages are, for links in other modules; without a leading slash. */
public final class CalendarLinks {

    /** Bank holidays and term dates, for the office. */
    public static final String OFFICE = "office/calendar";

    /** The office uploads term dates. */
    public static final String UPLOAD = "office/calendar/upload";

    private CalendarLinks() {}
}
