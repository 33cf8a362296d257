package org.challengepartners.membership;

/** The ages and needs that a school serves, in the words of the public register of schools, simplified. */
public enum Phase {
    /** Up to compulsory school age. */
    NURSERY("Nursery"),
    /** Ages 4 to 11. */
    PRIMARY("Primary"),
    /** From age 11. */
    SECONDARY("Secondary"),
    /** Primary and secondary in one school. */
    ALL_THROUGH("All-through"),
    /** For pupils with special educational needs. */
    SPECIAL("Special"),
    /** For pupils educated otherwise than at school. */
    ALTERNATIVE_PROVISION("Alternative provision"),
    /** From age 16. */
    SIXTEEN_PLUS("16 plus");

    private final String words;

    Phase(String words) {
        this.words = words;
    }

    /** As a person reads it. */
    public String words() {
        return words;
    }
}
