package org.challengepartners.decisions;

/** What keeps an advisory vote from being opened; each says what to do. */
public enum OpeningFault {
    /** There is no question. */
    QUESTION_MISSING("Enter the question for the members"),
    /** The question has more characters than the limit. */
    QUESTION_TOO_LONG("Question must be 300 characters or fewer"),
    /** The closing instant has passed. */
    CLOSES_IN_THE_PAST("Closing time must be in the future"),
    /** The closing instant is more than a year away: surely a mistyped year. */
    CLOSES_TOO_LATE("Closing time must be within a year from now");

    private final String words;

    OpeningFault(String words) {
        this.words = words;
    }

    /** What to do, for the page and the field. */
    public String words() {
        return words;
    }
}
