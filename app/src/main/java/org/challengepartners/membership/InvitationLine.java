package org.challengepartners.membership;

import java.time.Instant;
import org.challengepartners.access.AccountStanding;
import org.challengepartners.tenancy.PersonId;

/**
 * An invitation as the office sees it.
 *
 * @param expiresAt exclusive; after that it can only be sent anew
 */
public record InvitationLine(
        InvitationId id,
        PersonId person,
        String name,
        String email,
        String invitedAs,
        State state,
        Instant sentAt,
        Instant expiresAt,
        AccountStanding account) {

    /** Where an invitation stands. */
    public enum State {
        /** It waits to be accepted. */
        SENT("Waiting for an answer"),
        /** Nobody accepted it in time. */
        EXPIRED("Expired"),
        /** It was accepted. */
        ACCEPTED("Accepted"),
        /** It was taken back. */
        REVOKED("Taken back");

        private final String words;

        State(String words) {
            this.words = words;
        }

        /** As a person reads it. */
        public String words() {
            return words;
        }
    }
}
