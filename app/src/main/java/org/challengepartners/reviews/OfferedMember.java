package org.challengepartners.reviews;

import org.challengepartners.tenancy.PersonId;

/**
 * Somebody of the team that a school is offered.
 *
 * @param school where she works; empty for somebody of no school
 * @param why she of all people; or empty
 */
public record OfferedMember(PersonId person, String name, boolean lead, String school, String why) {

    /** As a person reads it. */
    public String role() {
        return lead ? "Lead reviewer" : "Peer reviewer";
    }
}
