package org.challengepartners.decisions;

/** What became of a vote on a poll at a general meeting. */
public sealed interface MeetingVoteResult {

    /** It is cast. */
    record Counted() implements MeetingVoteResult {}

    /** That vote was cast before, and stands. */
    record VotedAlready(Choice choice) implements MeetingVoteResult {}

    /** Neither the member's representative, nor the holder of a proxy who is left to decide. */
    record NotYours() implements MeetingVoteResult {}

    /** The member, or the holder, is not recorded as being in the room. */
    record NotInTheRoom() implements MeetingVoteResult {}

    /** The poll takes no votes. */
    record NotOpen() implements MeetingVoteResult {}
}
