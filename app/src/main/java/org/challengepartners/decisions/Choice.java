package org.challengepartners.decisions;

import java.util.List;

/** How a member answers the question of an advisory vote. */
public enum Choice {
    /** For the proposal. */
    FOR("For"),
    /** Against the proposal. */
    AGAINST("Against"),
    /** Neither, or no option; counted in the turnout, and shown apart. */
    ABSTAIN("Abstain"),
    /** One option or several, each with its points. */
    CHOSEN("Chose"),
    /** Consents. */
    AGREE("Agree"),
    /** Would not do it, and does not stand in the way. */
    STAND_ASIDE("Stand aside"),
    /** Objects, with a reason, so that there is no consent. */
    OBJECT("Object");

    private final String words;

    Choice(String words) {
        this.words = words;
    }

    /** The answers to a question for or against. */
    public static List<Choice> forOrAgainst() {
        return List.of(FOR, AGAINST, ABSTAIN);
    }

    /** The answers to a proposal that is put for consent. */
    public static List<Choice> onConsent() {
        return List.of(AGREE, STAND_ASIDE, OBJECT);
    }

    /** As a ballot form and a record say it. */
    public String words() {
        return words;
    }
}
