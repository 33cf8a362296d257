package org.challengepartners.agendas;

/** How a head offers a finding to her hub's lead (reviews.md 11). */
public enum OfferKind {
    /** The words of the report. */
    AS_WRITTEN("As it is written", "The lead reads the words of the report."),
    /** Her own words. */
    REWORDED("In other words", "The lead reads the words that you write here, and not those of the report."),
    /** No words of it at all. */
    THEME_ONLY("The theme only", "The lead reads the theme, and nothing of the finding."),
    /** What the school is good at, for others to learn from. */
    PROVIDER("As somebody who can help", "The lead reads what your school can help others with.");

    private final String words;
    private final String effect;

    OfferKind(String words, String effect) {
        this.words = words;
        this.effect = effect;
    }

    /** As people read it. */
    public String words() {
        return words;
    }

    /** What it does, in a sentence. */
    public String effect() {
        return effect;
    }

    /** Whether the head writes what the lead reads. */
    public boolean needsWords() {
        return this == REWORDED || this == PROVIDER;
    }
}
