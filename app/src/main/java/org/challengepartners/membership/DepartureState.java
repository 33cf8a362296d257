package org.challengepartners.membership;

/** Where a school's departure stands. */
public enum DepartureState {
    /** The last day lies ahead, or is not over. */
    ANNOUNCED("Leaves"),
    /** The school stays after all. */
    CALLED_OFF("Called off"),
    /** The last day is over. */
    LEFT("Has left"),
    /** It left, and came back later. */
    RETURNED("Came back");

    private final String words;

    DepartureState(String words) {
        this.words = words;
    }

    /** As a person reads it. */
    public String words() {
        return words;
    }
}
