package org.challengepartners.decisions;

/** Who holds a proxy. Any person may: Companies Act 2006, s 324. */
public enum HolderKind {
    /** Whoever chairs the meeting. */
    CHAIR("The chair of the meeting"),
    /** The person who votes for another member. */
    REPRESENTATIVE("The representative of another member"),
    /** Somebody else, by name. */
    NAMED("Somebody else"),
    /** The appointment was taken back. */
    NOBODY("Nobody");

    private final String words;

    HolderKind(String words) {
        this.words = words;
    }

    /** As a form offers it. */
    public String words() {
        return words;
    }
}
