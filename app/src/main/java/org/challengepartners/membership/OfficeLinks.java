package org.challengepartners.membership;

import org.challengepartners.tenancy.PersonId;

/** The office's own pages about members, people and schools, as addresses without a leading slash. */
public final class OfficeLinks {

    /** The board of members. */
    public static final String MEMBERS = "office/members";

    /** Where an application is recorded. */
    public static final String NEW_MEMBER = MEMBERS + "/new";

    /** Who asked to inspect the register. */
    public static final String INSPECTIONS = "office/inspections";

    /** The board of people. */
    public static final String PEOPLE = "office/people";

    /** Where somebody is invited. */
    public static final String INVITE = PEOPLE + "/invite";

    /** Where many are invited from a file. */
    public static final String INVITE_MANY = PEOPLE + "/invite-many";

    /** The board of schools. */
    public static final String SCHOOLS = "office/schools";

    /** The schools that leave or have left. */
    public static final String DEPARTURES = "office/departures";

    /** The office's visits to schools, and who is told of them. */
    public static final String VISITS = "office/visits";

    private OfficeLinks() {}

    /** Everything about a member. */
    public static String member(MemberId member) {
        return MEMBERS + "/" + member;
    }

    /** Everything about a person. */
    public static String person(PersonId person) {
        return PEOPLE + "/" + person;
    }

    /** Where the office lets a school leave, stay or come back. */
    public static String leaving(SchoolId school) {
        return SCHOOLS + "/" + school + "/leaving";
    }

    /** Where the office asks to visit a school's space. */
    public static String visit(SchoolId school) {
        return SCHOOLS + "/" + school + "/visit";
    }
}
