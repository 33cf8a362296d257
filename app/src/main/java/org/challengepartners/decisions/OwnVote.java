package org.challengepartners.decisions;

import java.time.Instant;

/**
 * The vote of a member that the reader represents.
 *
 * @param version how often the member has answered; more than once only where answers may be revised
 * @param at when this version was cast
 */
public record OwnVote(Answer answer, int version, Instant at) {

    /** What was chosen, in short. */
    public Choice choice() {
        return answer.choice();
    }
}
