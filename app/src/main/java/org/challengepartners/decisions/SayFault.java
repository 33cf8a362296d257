package org.challengepartners.decisions;

/** What keeps something from being said about a proposal; each says what to do. */
public enum SayFault {
    /** There are no words. */
    TEXT_MISSING("Enter what you want to say"),
    /** There are more characters than the limit. */
    TEXT_TOO_LONG("It must be 4,000 characters or fewer"),
    /** A title is missing. */
    TITLE_MISSING("Enter a title"),
    /** The title has more characters than the limit. */
    TITLE_TOO_LONG("Title must be 200 characters or fewer"),
    /** The new text of the proposal is missing. */
    WORDS_MISSING("Enter the text of the proposal"),
    /** The new text has more characters than the limit. */
    WORDS_TOO_LONG("Text must be 20,000 characters or fewer"),
    /** Nothing differs from the present words. */
    SAME_WORDS("Change the title or the text"),
    /** There is no reason. */
    REASON_MISSING("Enter the reason"),
    /** The reason has more characters than the limit. */
    REASON_TOO_LONG("Reason must be 2,000 characters or fewer"),
    /** The last day for comments is none that can be. */
    COMMENTS_DAY_WRONG("The last day for comments must be a day from tomorrow on, within a year");

    /** The longest comment and the longest account, in characters. */
    public static final int LONGEST_TEXT = 4_000;

    /** The longest reason, in characters. */
    public static final int LONGEST_REASON = 2_000;

    private final String words;

    SayFault(String words) {
        this.words = words;
    }

    /** What to do, for the page and the field. */
    public String words() {
        return words;
    }
}
