package org.challengepartners.decisions;

/** What keeps a proposal from being made; each says what to do. */
public enum ProposalFault {
    /** It has no title. */
    TITLE_MISSING("Enter a title"),
    /** Its title has more characters than the limit. */
    TITLE_TOO_LONG("Title must be 200 characters or fewer"),
    /** It has no text. */
    TEXT_MISSING("Enter the text of the proposal"),
    /** Its text has more characters than the limit. */
    TEXT_TOO_LONG("Text must be 20,000 characters or fewer");

    private final String words;

    ProposalFault(String words) {
        this.words = words;
    }

    /** What to do, for the page and the field. */
    public String words() {
        return words;
    }
}
