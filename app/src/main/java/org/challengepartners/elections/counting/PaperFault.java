package org.challengepartners.elections.counting;

/** Why a paper gives no vote. */
public enum PaperFault {
    /** Nothing is marked. */
    BLANK("blank"),
    /** The first place was left empty. */
    NO_FIRST_PREFERENCE("no first preference"),
    /** Two candidates or more stand at the first place. */
    SHARED_FIRST_PREFERENCE("more than one first preference"),
    /** The first place, or every cross, is given to a number that nobody has. */
    UNKNOWN_CANDIDATE("names nobody who stands"),
    /** More crosses than seats. */
    TOO_MANY_CROSSES("more crosses than seats"),
    /** Everybody it counts for has withdrawn. */
    ONLY_WITHDRAWN("names only candidates who withdrew");

    private final String words;

    PaperFault(String words) {
        this.words = words;
    }

    /** The reason as the record shows it. */
    public String words() {
        return words;
    }
}
