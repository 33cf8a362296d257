package org.challengepartners.decisions;

import java.time.Instant;

/** What became of a vote. */
public sealed interface CastResult {

    /**
     * It counts.
     *
     * @param at when the database took it, in whole microseconds
     */
    record Counted(Instant at) implements CastResult {}

    /** The member had voted before, by another press, tab or person. */
    record AlreadyVoted(Answer answer, Instant at) implements CastResult {

        /** What was chosen, in short. */
        public Choice choice() {
            return answer.choice();
        }
    }

    /** The member has answered anew since the form was opened, in another tab or by another person; that answer stands. */
    record AnsweredMeanwhile(Answer answer, Instant at) implements CastResult {}

    /** The member was not in the register when the contest opened. */
    record NotOnTheRoll() implements CastResult {}

    /** The signed-in person does not vote for that member, or does so no longer. */
    record NotItsRepresentative() implements CastResult {}

    /** The closing instant came first. */
    record Closed() implements CastResult {}
}
