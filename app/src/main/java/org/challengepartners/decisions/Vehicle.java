package org.challengepartners.decisions;

/** By which way members are asked; it decides the legal effect of their answer. */
public enum Vehicle {
    /** A vote that advises the board and binds nobody. */
    ADVISORY_POLL(
            "Advisory; not a resolution of the company",
            "It tells the board what the members think. It does not bind the company, its board or any school.");

    private final String effect;
    private final String explanation;

    Vehicle(String effect, String explanation) {
        this.effect = effect;
        this.explanation = explanation;
    }

    /** The legal effect in a few words, which stand on the screen, in mails and on every record of the result. */
    public String effect() {
        return effect;
    }

    /** The legal effect in a sentence or two, for those who vote. */
    public String explanation() {
        return explanation;
    }
}
