package org.challengepartners.elections;

/** Addresses of this module's pages, without a leading slash, for those who link to them. */
public final class ElectionLinks {

    /** The list of elections. */
    public static final String ELECTIONS = "elections";

    /** Where the office announces one. */
    public static final String ANNOUNCE = ELECTIONS + "/new";

    /** Where anybody verifies a receipt and a record: a plain page for everybody. */
    public static final String VERIFIER = "verifier";

    private ElectionLinks() {}

    /** One election, its candidates and its result. */
    public static String election(ElectionId id) {
        return ELECTIONS + "/" + id;
    }

    /** Where a member nominates. */
    public static String nominate(ElectionId id) {
        return election(id) + "/nominate";
    }

    /** Where a candidate consents, says what she stands for, and withdraws. */
    public static String candidate(ElectionId id) {
        return election(id) + "/candidate";
    }

    /** Where the office opens the voting. */
    public static String open(ElectionId id) {
        return election(id) + "/open";
    }

    /** Where the office records that a candidate stands no more. */
    public static String withdrawal(ElectionId id) {
        return election(id) + "/withdrawal";
    }

    /** The ballot paper. */
    public static String ballot(ElectionId id) {
        return election(id) + "/ballot";
    }
}
