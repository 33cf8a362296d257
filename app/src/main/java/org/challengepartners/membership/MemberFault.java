package org.challengepartners.membership;

/** What keeps the register from taking an entry or a step; each says what to do. */
public enum MemberFault {
    /** It has no legal name. */
    NAME_MISSING("Enter the legal name"),
    /** Its legal name has more characters than the limit. */
    NAME_TOO_LONG("Legal name must be 200 characters or fewer"),
    /** It has no address. */
    ADDRESS_MISSING("Enter the address"),
    /** Its address has more characters than the limit. */
    ADDRESS_TOO_LONG("Address must be 500 characters or fewer"),
    /** What stands for its e-mail address is none. */
    EMAIL_WRONG("Enter an e-mail address like name@school.example, or leave it empty"),
    /** The day lies before the step that comes first. */
    DAY_TOO_EARLY("Enter a day that is not before the step before it"),
    /** The day lies in the future. */
    DAY_IN_THE_FUTURE("Enter today or a day before it"),
    /** A reason, a minute or a document is missing. */
    REASON_MISSING("Enter the reason"),
    /** The reason, minute or document has more characters than the limit. */
    REASON_TOO_LONG("Reason must be 500 characters or fewer"),
    /** The step does not follow from where the member stands now. */
    NOT_NOW("This step was taken already, or does not follow. Look at the page again");

    private final String words;

    MemberFault(String words) {
        this.words = words;
    }

    /** What to do, for the page and the field. */
    public String words() {
        return words;
    }
}
