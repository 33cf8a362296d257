package org.challengepartners.membership;

/** What about a person may need the office. */
public enum PeopleGap {
    /** Her invitation waits for her answer, in time or not. */
    INVITATION_WAITING("Invitation not accepted yet"),
    /** Nobody accepted her invitation in time. */
    INVITATION_EXPIRED("Invitation expired"),
    /** She holds no place at a school or in a hub. */
    NO_PLACE("Holds no place");

    private final String words;

    PeopleGap(String words) {
        this.words = words;
    }

    /** As a person reads it. */
    public String words() {
        return words;
    }
}
