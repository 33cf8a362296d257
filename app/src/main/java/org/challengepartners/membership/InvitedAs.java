package org.challengepartners.membership;

import org.challengepartners.tenancy.KeyRole;

/** As what somebody is invited. */
public sealed interface InvitedAs {

    /** To a place at a school or in a hub. */
    record ToPlace(Place place, KeyRole role) implements InvitedAs {}

    /** To take part in reviews of other schools. */
    record AsReviewer() implements InvitedAs {}

    /**
     * To vote for a member of the company.
     *
     * @param authority the document by which the member gave her authority
     */
    record AsRepresentative(MemberId member, String authority) implements InvitedAs {}

    /**
     * To work in the office, if a second person of the office confirms it.
     *
     * @param reason why, for that second person
     */
    record ToOffice(String reason) implements InvitedAs {}
}
