package org.challengepartners.reviews;

/** Why a school objects to somebody of its team. */
public enum ObjectionReason {
    /** The one or the other has an interest. */
    CONFLICT("There is a conflict of interest"),
    /** Too close. */
    KNOWN_TOO_WELL("We know each other too well"),
    /** Another phase or kind of school. */
    EXPERTISE("The team needs other experience for our school"),
    /** The team as a whole. */
    BALANCE("The team as a whole is not balanced"),
    /** Said in words. */
    OTHER("Another reason");

    private final String words;

    ObjectionReason(String words) {
        this.words = words;
    }

    /** As a person reads it. */
    public String words() {
        return words;
    }
}
