package org.challengepartners.agendas;

/** What a school can answer to a version of its hub's agenda. Not answering is none of these and never a yes. */
public enum Answer {
    /** Yes. */
    AGREE("Agree", "Counts as a yes.", false),
    /** Yes, with a text that is printed with the agenda. */
    AGREE_WITH_RESERVATION(
            "Agree with a reservation", "Counts as a yes. Your reservation is printed with the agenda.", true),
    /** Answered, and does not hinder. */
    STAND_ASIDE("Stand aside", "Counts as answered. Your school does not stand in the way.", false),
    /** No, with a reason and what would change it. */
    OBJECT("Object", "It is talked through before the agenda can be adopted.", true);

    private final String words;
    private final String effect;
    private final boolean needsReason;

    Answer(String words, String effect, boolean needsReason) {
        this.words = words;
        this.effect = effect;
        this.needsReason = needsReason;
    }

    /** As people choose and read it. */
    public String words() {
        return words;
    }

    /** What it does, for whoever is about to choose it. */
    public String effect() {
        return effect;
    }

    /** Whether the school says why. */
    public boolean needsReason() {
        return needsReason;
    }
}
