package org.challengepartners.agendas;

/** How far the year of an agenda is, after its adoption (agenda.md 3, rows 12 to 18). */
public enum YearPhase {
    /** Not adopted. */
    BEFORE("Not adopted yet"),
    /** Adopted, and its school year has not begun. */
    ADOPTED("Adopted"),
    /** Its school year goes on. */
    IN_PROGRESS("In progress"),
    /** Each school says what helped, and targets end. */
    YEAR_END("At its year end"),
    /** The statement is published: it stays as it is. */
    REVIEWED("Reviewed"),
    /** The next agenda is adopted: it is read for ever. */
    ARCHIVED("Archived");

    private final String words;

    YearPhase(String words) {
        this.words = words;
    }

    /** As people read it. */
    public String words() {
        return words;
    }

    /** Whether something of the year can still be recorded. */
    public boolean isOpen() {
        return this == ADOPTED || this == IN_PROGRESS || this == YEAR_END;
    }
}
