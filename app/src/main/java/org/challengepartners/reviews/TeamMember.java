package org.challengepartners.reviews;

import org.challengepartners.tenancy.PersonId;

/**
 * Who has a place on a review's team.
 *
 * @param name as it was when the place was filled
 * @param lead whether she leads the team; the others are its peer reviewers
 */
public record TeamMember(PersonId person, String name, boolean lead) {

    /** As a person reads it. */
    public String role() {
        return lead ? "Lead reviewer" : "Peer reviewer";
    }
}
