package org.challengepartners.reviews;

import java.time.LocalDate;
import org.challengepartners.tenancy.PersonId;

/**
 * An invitation to a place on a team.
 *
 * @param lead whether it is the lead's place
 * @param school of the person who is asked, which must release her; empty if nobody need
 * @param leadName of the lead reviewer; empty while there is none
 * @param why this person, as the host will read it
 * @param answerBy the last day for an answer, in Europe/London
 * @param asked whether the conflict question is answered: no
 */
public record InvitationDetail(
        InvitationId id,
        ReviewId review,
        PersonId person,
        String name,
        boolean lead,
        String school,
        String host,
        Held held,
        String leadName,
        String why,
        PlaceState state,
        LocalDate answerBy,
        boolean asked,
        String reason) {

    /** As a person reads it. */
    public String role() {
        return lead ? "Lead reviewer" : "Peer reviewer";
    }
}
