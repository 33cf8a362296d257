package org.challengepartners.decisions;

/** What keeps new rules from being adopted; each says what to do. */
public enum ConstitutionFault {
    /** Nobody knows where the rules stand. */
    ARTICLES_MISSING("Enter where these rules stand, for example “Articles of 12 May 2014”"),
    /** The name of the articles has more characters than the limit. */
    ARTICLES_TOO_LONG("The name of the articles must be 200 characters or fewer"),
    /** The period is no number of days. */
    LAPSE_DAYS_WRONG("Enter the days for a written resolution, a whole number from 1 to 365"),
    /** The share is none, is all of it, or is less than the law asks. */
    ORDINARY_WRONG("Enter a part such as 1/2 for ordinary resolutions; the law asks for more than 1/2"),
    /** The share is none or is less than the law asks. */
    SPECIAL_WRONG("Enter a part such as 3/4 for special resolutions; the law asks for 3/4 at least");

    private final String words;

    ConstitutionFault(String words) {
        this.words = words;
    }

    /** What to do, for the page and the field. */
    public String words() {
        return words;
    }
}
