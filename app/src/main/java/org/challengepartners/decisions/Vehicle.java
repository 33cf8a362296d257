package org.challengepartners.decisions;

/** By which way members are asked; it decides the legal effect of their answer. */
public enum Vehicle {
    /** A vote that advises the board and binds nobody. */
    ADVISORY_POLL(
            "Advisory; not a resolution of the company",
            "It tells the board what the members think. It does not bind the company, its board or any school."),
    /** A resolution of the company without a meeting: Companies Act 2006, ss 288 to 300. */
    WRITTEN_RESOLUTION(
            "A written resolution of the company",
            "If enough members agree before it lapses, it is a resolution of the company and binds the company and its members as"
                    + " if a general meeting had passed it. A member can only agree, and cannot take that back; not answering is"
                    + " not agreement.");

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
