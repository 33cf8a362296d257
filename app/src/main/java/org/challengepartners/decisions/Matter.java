package org.challengepartners.decisions;

/** What a resolution is about, where the law says how it must be decided. */
public enum Matter {
    /** Nothing for which the law prescribes a way. */
    OTHER("Something else"),
    /** Changes the articles, by special resolution: Companies Act 2006, s 21. */
    ARTICLES("Changing the articles of association"),
    /** Changes the company's name, by special resolution: Companies Act 2006, s 77. */
    NAME("Changing the company’s name"),
    /** Removes a director before her time, at a meeting only: Companies Act 2006, ss 168 and 288(2). */
    REMOVAL_OF_DIRECTOR("Removing a director before the end of the term of office"),
    /** Removes an auditor before its time, at a meeting only: Companies Act 2006, ss 510 and 288(2). */
    REMOVAL_OF_AUDITOR("Removing an auditor before the end of the term of office");

    private final String words;

    Matter(String words) {
        this.words = words;
    }

    /** As a form offers it. */
    public String words() {
        return words;
    }

    /** Whether only a general meeting can decide on it. */
    public boolean needsMeeting() {
        return this == REMOVAL_OF_DIRECTOR || this == REMOVAL_OF_AUDITOR;
    }

    /** Whether only a special resolution can do it. */
    public boolean needsSpecial() {
        return this == ARTICLES || this == NAME;
    }
}
