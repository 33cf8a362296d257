package org.challengepartners.reviews;

/** Who has seen a record of evidence so far (reviews.md 4.2). When fieldwork has closed it is locked, whatever it says here. */
public enum EvidenceState {
    /** Its author alone. */
    PRIVATE("Only you see it"),
    /** The team. */
    SHARED("Shared with the team"),
    /** The team, and the colleague of the school who went along has put her role to it. */
    SIGNED("Signed by the school");

    private final String words;

    EvidenceState(String words) {
        this.words = words;
    }

    /** As a person reads it. */
    public String words() {
        return words;
    }
}
