package org.challengepartners.decisions;

/** What keeps a written resolution from being circulated; each says what to do. */
public enum CirculationFault {
    /** Companies Act 2006, ss 168 and 288(2). */
    DIRECTOR_ONLY_AT_A_MEETING(
            "A director can be removed before the end of the term only at a general meeting (Companies Act 2006, ss 168 and"
                    + " 288(2)). Call a meeting with special notice instead"),
    /** Companies Act 2006, ss 510 and 288(2). */
    AUDITOR_ONLY_AT_A_MEETING(
            "An auditor can be removed before the end of the term only at a general meeting (Companies Act 2006, ss 510 and"
                    + " 288(2)). Call a meeting with special notice instead"),
    /** Companies Act 2006, ss 21 and 77. */
    ONLY_AS_SPECIAL("The articles and the company’s name can be changed only by a special resolution. Choose special"),
    /** Members are left out without a reason. */
    REASON_MISSING("Enter why these members are not eligible"),
    /** The reason has more characters than the limit. */
    REASON_TOO_LONG("The reason must be 500 characters or fewer"),
    /** Members are left out without a rule that says so. */
    BASIS_MISSING("Enter the article or section that says so"),
    /** The basis has more characters than the limit. */
    BASIS_TOO_LONG("The article or section must be 200 characters or fewer"),
    /** Everybody is left out, or the register is empty. */
    NOBODY_ELIGIBLE("Nobody would be eligible. Enter members in the register first, or leave fewer out");

    private final String words;

    CirculationFault(String words) {
        this.words = words;
    }

    /** What to do, for the page and the field. */
    public String words() {
        return words;
    }
}
