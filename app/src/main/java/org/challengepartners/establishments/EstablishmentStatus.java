package org.challengepartners.establishments;

/** Where an establishment stands, as the public register says; the codes are the register's own. */
public enum EstablishmentStatus {
    /** At work. */
    OPEN("1", "Open"),
    /** Of the past. */
    CLOSED("2", "Closed"),
    /** At work, and somebody has proposed to close it. */
    CLOSING("3", "Open, but proposed to close"),
    /** Not at work yet. */
    PROPOSED("4", "Proposed to open");

    private final String code;
    private final String words;

    EstablishmentStatus(String code, String words) {
        this.code = code;
        this.words = words;
    }

    String code() {
        return code;
    }

    /** As the register writes it. */
    public String words() {
        return words;
    }
}
