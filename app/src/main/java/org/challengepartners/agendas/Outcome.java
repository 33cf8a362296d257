package org.challengepartners.agendas;

/** How a target ended. */
public enum Outcome {
    MET("Met"),
    PARTLY("Partly met"),
    NOT_MET("Not met"),
    DROPPED("Dropped");

    private final String words;

    Outcome(String words) {
        this.words = words;
    }

    /** As its page says it. */
    public String words() {
        return words;
    }
}
