package org.challengepartners.reviews;

/** What a reviewer knows especially well. */
public enum Specialism {
    SEND("Special educational needs"),
    EARLY_YEARS("Early years"),
    LITERACY("Literacy"),
    MATHEMATICS("Mathematics"),
    DISADVANTAGED("Disadvantaged pupils"),
    SIXTH_FORM("Sixth form");

    private final String words;

    Specialism(String words) {
        this.words = words;
    }

    /** As a person reads it. */
    public String words() {
        return words;
    }
}
