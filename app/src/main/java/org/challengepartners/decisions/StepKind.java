package org.challengepartners.decisions;

/** What can happen at a general meeting. */
public enum StepKind {
    /** The meeting, or the adjourned meeting, began. */
    OPENED("The meeting was opened"),
    /** Somebody came who counts for the quorum. */
    ARRIVED("Came"),
    /** Somebody left. */
    LEFT("Left"),
    /** The chair declared a show of hands: Companies Act 2006, s 320. */
    HANDS("Show of hands"),
    /** Enough members demanded a poll: Companies Act 2006, s 321. */
    DEMANDED("A poll was demanded"),
    /** Voting on a poll began. */
    POLL_OPENED("A poll was opened"),
    /** Voting on a poll ended. */
    POLL_CLOSED("A poll was closed"),
    /** The meeting was put off to another day or time. */
    ADJOURNED("The meeting was adjourned"),
    /** The meeting ended. */
    CLOSED("The meeting was closed");

    private final String words;

    StepKind(String words) {
        this.words = words;
    }

    /** As minutes say it. */
    public String words() {
        return words;
    }
}
