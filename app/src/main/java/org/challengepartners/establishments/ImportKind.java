package org.challengepartners.establishments;

/** Which of the register's two files it is; its header says so. */
public enum ImportKind {
    /** One row for each establishment, open or closed. */
    ESTABLISHMENTS("Establishments"),
    /** One row for each relation between two establishments: which followed which. */
    LINKS("Links between establishments");

    private final String words;

    ImportKind(String words) {
        this.words = words;
    }

    /** As a person reads it. */
    public String words() {
        return words;
    }
}
