package org.challengepartners.reviews;

/** How far an area of excellence is. */
public enum ExcellenceState {
    CLAIMED("Put forward by the school"),
    TESTED("Tested by the team, waits for the office"),
    NOT_ACCREDITED("Not accredited"),
    ACCREDITED("Accredited, not in the directory"),
    LISTED("Accredited, in the directory"),
    EXPIRED("No longer valid");

    private final String words;

    ExcellenceState(String words) {
        this.words = words;
    }

    /** As a person reads it. */
    public String words() {
        return words;
    }
}
