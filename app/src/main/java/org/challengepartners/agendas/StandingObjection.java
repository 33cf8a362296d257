package org.challengepartners.agendas;

import java.time.Instant;
import java.util.Optional;
import org.challengepartners.membership.SchoolId;

/**
 * That an objection was talked through and stands.
 *
 * @param turn of the answer that it is about
 * @param tried what was tried, in the lead's words
 * @param acceptedBy the name of the head of the school that objects; empty until she accepts that it stands
 */
public record StandingObjection(
        SchoolId school,
        int turn,
        String tried,
        String recordedBy,
        Instant recordedAt,
        Optional<String> acceptedBy,
        Optional<Instant> acceptedAt) {

    /** Whether the school that objects has accepted that it stands. */
    public boolean isAccepted() {
        return acceptedBy.isPresent();
    }
}
