package org.challengepartners.agendas;

/** What happened to a meeting, as its log says. */
public enum MeetingStep {
    OPENED("Opened"),
    MOVED("Moved"),
    BEGUN("Begun"),
    CLOSED("Closed"),
    REOPENED("Opened again"),
    CANCELLED("Cancelled");

    private final String words;

    MeetingStep(String words) {
        this.words = words;
    }

    /** As people read it. */
    public String words() {
        return words;
    }
}
