package org.challengepartners.agendas;

/** How far a meeting is (agenda.md 8). */
public enum MeetingState {
    /** The lead's own: nobody is told of it, and it stands in no calendar. */
    DRAFT("Draft"),
    /** The schools know of it. */
    OPEN("Open"),
    /** It is held: attendance, minutes and outcomes are recorded. */
    IN_PROGRESS("In progress"),
    /** It is over and locked. */
    CLOSED("Closed"),
    /** It is not held. */
    CANCELLED("Cancelled");

    private final String words;

    MeetingState(String words) {
        this.words = words;
    }

    /** As people read it. */
    public String words() {
        return words;
    }

    /** Whether it is still to come. */
    boolean isAhead() {
        return this == DRAFT || this == OPEN;
    }
}
