package org.challengepartners.agendas;

/** How far an activity is (agenda.md 6). Whether it is full or held is not kept: places and days say it. */
public enum ActivityState {
    /** It has its days; no school can take places yet, and nobody is told. */
    PLANNED("Planned"),
    /** Schools take places. */
    OPEN("Open for sign-up"),
    /** Places are given up and named, and whoever waits is seated; no school asks for more. */
    CLOSED_FOR_SIGN_UP("Sign-up closed"),
    /** It was held, and its lead has written what came of it. */
    WRITTEN_UP("Written up"),
    /** It is not held. */
    CANCELLED("Cancelled");

    private final String words;

    ActivityState(String words) {
        this.words = words;
    }

    /** As its page says it. */
    public String words() {
        return words;
    }
}
