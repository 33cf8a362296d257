package org.challengepartners.decisions;

/** How a member answers the question of an advisory vote. */
public enum Choice {
    /** For the proposal. */
    FOR("For"),
    /** Against the proposal. */
    AGAINST("Against"),
    /** Neither; counted in the turnout, and shown apart. */
    ABSTAIN("Abstain");

    private final String words;

    Choice(String words) {
        this.words = words;
    }

    /** As a ballot form and a record say it. */
    public String words() {
        return words;
    }
}
