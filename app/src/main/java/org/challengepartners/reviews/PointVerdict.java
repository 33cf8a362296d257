package org.challengepartners.reviews;

/** What the lead decides about a point. */
public enum PointVerdict {
    /** As the school says. */
    ACCEPTED("Accepted"),
    /** Some of it. */
    PART("Accepted in part"),
    /** It stays as it is. */
    DECLINED("Declined");

    private final String words;

    PointVerdict(String words) {
        this.words = words;
    }

    /** As a person reads it. */
    public String words() {
        return words;
    }
}
