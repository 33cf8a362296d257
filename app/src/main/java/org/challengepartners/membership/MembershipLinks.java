package org.challengepartners.membership;

/** Where other modules may send a reader, as addresses without a leading slash. */
public final class MembershipLinks {

    private MembershipLinks() {}

    /** A school's own page, for its own people. */
    public static String school(SchoolId school) {
        return "schools/" + school;
    }

    /** The plain page of an invitation, for whoever holds the secret of its link. */
    static String invitation(String secret) {
        return "invitation/" + secret;
    }
}
