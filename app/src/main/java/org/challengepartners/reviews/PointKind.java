package org.challengepartners.reviews;

/** Of which kind a school's point about the accuracy of a draft is (reviews.md 4.3). */
public enum PointKind {
    /** Something typed wrongly, or a wrong number. */
    A("A: a typing error or a wrong number"),
    /** A wrong fact on which a judgement rests. */
    B("B: a wrong fact that bears on a judgement"),
    /** Something that was left out. */
    C("C: information that was left out");

    private final String words;

    PointKind(String words) {
        this.words = words;
    }

    /** As a person reads it. */
    public String words() {
        return words;
    }
}
