package org.challengepartners.agendas;

/** Somebody's judgement of how a target stands; never computed, and beside it stands the arithmetic. */
public enum TargetStatus {
    ON_TRACK("On track"),
    AT_RISK("At risk"),
    OFF_TRACK("Off track");

    private final String words;

    TargetStatus(String words) {
        this.words = words;
    }

    /** As its page says it. */
    public String words() {
        return words;
    }
}
