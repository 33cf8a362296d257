package org.challengepartners.membership;

import org.challengepartners.establishments.EstablishmentLinks;

/** Where other modules may send a reader, as addresses without a leading slash. */
public final class MembershipLinks {

    /** Where the office sees which schools' establishments have closed. */
    public static final String CONVERSIONS = EstablishmentLinks.CONVERSIONS;

    /** The members' directory, as a list and a map. */
    public static final String DIRECTORY = "directory";

    /** Where the office makes an establishment a school, or sees which school it is. */
    public static final String ESTABLISHMENTS = EstablishmentLinks.REGISTER;

    /** The hubs, as the office keeps them. */
    public static final String HUBS = "office/hubs";

    private MembershipLinks() {}

    /** A hub with its history, for the office. */
    public static String hub(HubId hub) {
        return HUBS + "/" + hub;
    }

    /** Where the office says as which establishment a school goes on. */
    public static String conversion(SchoolId school) {
        return CONVERSIONS + "/" + school;
    }

    /** A school's own page, for its own people. */
    public static String school(SchoolId school) {
        return "schools/" + school;
    }

    /** The plain page of an invitation, for whoever holds the secret of its link. */
    static String invitation(String secret) {
        return "invitation/" + secret;
    }
}
