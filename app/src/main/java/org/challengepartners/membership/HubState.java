package org.challengepartners.membership;

/** Where a hub stands. */
public enum HubState {
    /** Its schools are being found. */
    FORMING("Forming"),
    /** At work. */
    ACTIVE("Active"),
    /** At rest for a time. */
    PAUSED("Paused"),
    /** Of the past; takes no school in. */
    CLOSED("Closed");

    private final String words;

    HubState(String words) {
        this.words = words;
    }

    /** As a person reads it. */
    public String words() {
        return words;
    }
}
