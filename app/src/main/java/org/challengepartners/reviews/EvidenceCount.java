package org.challengepartners.reviews;

/** How many shared records of a kind a review has; all that the school learns of its evidence. */
public record EvidenceCount(EvidenceKind kind, int records) {

    /** For example {@code 18 lesson visits}. */
    public String words() {
        return kind.counted(records);
    }
}
