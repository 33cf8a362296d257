package org.challengepartners.elections;

/** What keeps an election from being announced or its voting from being opened; each says what to do. */
public enum ElectionFault {
    /** There is no title. */
    TITLE_MISSING("Enter a title"),
    /** The title has more characters than the limit. */
    TITLE_TOO_LONG("Title must be 200 characters or fewer"),
    /** It does not say what the seats are. */
    PURPOSE_MISSING("Enter what the seats are"),
    /** What the seats are has more characters than the limit. */
    PURPOSE_TOO_LONG("What the seats are must be 1,000 characters or fewer"),
    /** It does not say which rules it is held under. */
    ARTICLES_MISSING("Enter where the rules of this election stand"),
    /** The name of the rules has more characters than the limit. */
    ARTICLES_TOO_LONG("Where the rules stand must be 200 characters or fewer"),
    /** No seat, or more than there can be. */
    SEATS_WRONG("Enter how many seats there are, a whole number from 1 to 50"),
    /** Nominations would have closed already. */
    NOMINATIONS_IN_THE_PAST("The close of nominations must be in the future"),
    /** Nominations would close in more than a year: surely a mistyped year. */
    NOMINATIONS_TOO_LATE("The close of nominations must be within a year from now"),
    /** Nominations are still open. */
    NOMINATIONS_OPEN("Voting can open only after nominations have closed"),
    /** The closing instant has passed. */
    CLOSES_IN_THE_PAST("Closing time must be in the future"),
    /** The closing instant is more than a year away. */
    CLOSES_TOO_LATE("Closing time must be within a year from now"),
    /** Nobody has consented to stand. */
    NOBODY_STANDS("Nobody stands, so there is nothing to vote on"),
    /** The application has no key to sign receipts with. */
    KEY_MISSING(
            "The platform has no key to sign receipts with. Whoever runs it sets partnership.elections.signing-key and public-key"
                    + " before voting can open"),
    /** The register of members is empty. */
    NOBODY_ENTITLED("The register of members is empty, so nobody could vote. Enter members first"),
    /** Members have different numbers of votes, which a secret ballot would give away. */
    WEIGHTS_DIFFER(
            "The rules in force give some members more than one vote. A secret ballot would show whose those votes are, so it cannot"
                    + " open. Hold this election at a meeting, or change the rules");

    private final String words;

    ElectionFault(String words) {
        this.words = words;
    }

    /** What to do, for the page and the field. */
    public String words() {
        return words;
    }
}
