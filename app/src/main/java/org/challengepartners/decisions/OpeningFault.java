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
    CLOSES_TOO_LATE("Closing time must be within a year from now"),
    /** There is nothing to choose from. */
    OPTIONS_TOO_FEW("Enter at least two options, one on each line"),
    /** Nobody reads so many. */
    OPTIONS_TOO_MANY("Enter 20 options or fewer"),
    /** Two options are the same. */
    OPTION_TWICE("Each option must be different from the others"),
    /** An option has more characters than the limit. */
    OPTION_TOO_LONG("Each option must be 200 characters or fewer"),
    /** The most points is no number that can be given. */
    HIGHEST_WRONG("Enter the most points for an option, a whole number from 2 to 10"),
    /** The quorum is none, or more than there are members. */
    QUORUM_WRONG("Enter how many members must answer, a whole number from 1 to the number of members");

    private final String words;

    OpeningFault(String words) {
        this.words = words;
    }

    /** What to do, for the page and the field. */
    public String words() {
        return words;
    }
}
