package org.challengepartners.agendas;

/** What a school can answer to a version of its hub's agenda. Not answering is none of these and never a yes. */
public enum Answer {
    /** Yes. */
    AGREE(false),
    /** Yes, with a text that is printed with the agenda. */
    AGREE_WITH_RESERVATION(true),
    /** Answered, and does not hinder. */
    STAND_ASIDE(false),
    /** No, with a reason and what would change it. */
    OBJECT(true);

    private final boolean needsReason;

    Answer(boolean needsReason) {
        this.needsReason = needsReason;
    }

    /** Whether the school says why. */
    public boolean needsReason() {
        return needsReason;
    }
}
