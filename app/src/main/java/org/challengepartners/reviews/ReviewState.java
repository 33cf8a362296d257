package org.challengepartners.reviews;

/** Where a review stands. */
public enum ReviewState {
    /** Its team is at work; the school reads nothing of it yet. */
    OPEN("In progress"),
    /** Its lead has submitted the findings: they are the school's report, and nothing changes any more. */
    ISSUED("Submitted"),
    /** Held before the product; entered by the office from what exists. */
    IMPORTED("Imported");

    private final String words;

    ReviewState(String words) {
        this.words = words;
    }

    /** As a person reads it. */
    public String words() {
        return words;
    }
}
