package org.challengepartners.reviews;

/** What a finding says; the order is the one in which a report has them. */
public enum FindingKind {
    /** The setting of the school. */
    CONTEXT("Context"),
    /** A strength. */
    WHAT_WENT_WELL("What went well"),
    /** An area for development. */
    EVEN_BETTER_IF("Even better if"),
    /** Practice that others may learn from. */
    AREA_OF_EXCELLENCE("Area of excellence");

    private final String words;

    FindingKind(String words) {
        this.words = words;
    }

    /** As a person reads it. */
    public String words() {
        return words;
    }
}
