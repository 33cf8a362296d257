package org.challengepartners.establishments;

/** How a row of a file differs from the register. */
public enum DifferenceKind {
    /** Not in the register, or missing from it until now. */
    NEW("New"),
    /** Something else is said of it. */
    CHANGED("Changed"),
    /** Open before, closed now. */
    CLOSED("Closed"),
    /** Closed before, open now. */
    REOPENED("Reopened"),
    /** In the register and not in the file. It stays, marked. */
    VANISHED("Vanished");

    private final String words;

    DifferenceKind(String words) {
        this.words = words;
    }

    /** As a person reads it. */
    public String words() {
        return words;
    }
}
