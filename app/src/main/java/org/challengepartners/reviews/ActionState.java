package org.challengepartners.reviews;

/** How far an action is. */
public enum ActionState {
    /** Nobody has begun. */
    PLANNED("Planned"),
    /** It has begun. */
    UNDER_WAY("Under way"),
    /** It is done, and its evidence says where that can be seen. */
    DONE("Done");

    private final String words;

    ActionState(String words) {
        this.words = words;
    }

    /** As a person reads it. */
    public String words() {
        return words;
    }
}
