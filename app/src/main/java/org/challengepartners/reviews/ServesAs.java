package org.challengepartners.reviews;

/** What a reviewer does now, where her place at a school does not tell it. */
public enum ServesAs {
    HEADTEACHER("Serving headteacher"),
    DEPUTY("Serving deputy"),
    OTHER("Something else");

    private final String words;

    ServesAs(String words) {
        this.words = words;
    }

    /** As a person reads it. */
    public String words() {
        return words;
    }
}
