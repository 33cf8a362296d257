package org.challengepartners.reviews;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A follow-up visit.
 *
 * @param person whom the head invites
 * @param day of the visit, in Europe/London
 */
public record FollowUpLine(
        UUID id, ReportId report, String schoolName, String person, LocalDate day, State state, String invitedBy) {

    /** How far it is. */
    public enum State {
        INVITED("Waits for an answer"),
        ACCEPTED("Accepted"),
        DECLINED("Declined"),
        HELD("Held");

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
