package org.challengepartners.decisions;

/** How an advisory vote is answered. */
public enum Manner {
    /** For, against, or abstain. */
    FOR_OR_AGAINST("For, against or abstain"),
    /** Each member names one of several options. */
    CHOOSE_ONE("Choose one of several options"),
    /** Each member names as many options as it likes. */
    APPROVE_SEVERAL("Approve any number of options"),
    /** Each member gives each option points. */
    SCORE("Give each option points"),
    /** The proposal stands unless somebody objects. */
    CONSENT("Consent, stand aside or object");

    private final String words;

    Manner(String words) {
        this.words = words;
    }

    /** As a form offers it. */
    public String words() {
        return words;
    }

    /** Whether there are options to choose from. */
    public boolean hasOptions() {
        return this == CHOOSE_ONE || this == APPROVE_SEVERAL || this == SCORE;
    }
}
