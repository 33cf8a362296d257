package org.challengepartners.reviews;

/** What a team makes of one of its findings before the school hears them (reviews.md 3, row 14). */
public enum FindingOutcome {
    /** It stands, and goes into the report. */
    AGREED("Agreed"),
    /** Another finding says it too: its evidence stands under that one. */
    MERGED("Merged into another"),
    /** The team does not stand by it, and says why. */
    REJECTED("Rejected");

    private final String words;

    FindingOutcome(String words) {
        this.words = words;
    }

    /** For a page. */
    public String words() {
        return words;
    }
}
