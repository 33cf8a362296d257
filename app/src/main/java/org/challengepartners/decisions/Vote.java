package org.challengepartners.decisions;

import java.time.Instant;
import org.challengepartners.membership.MemberId;
import org.challengepartners.tenancy.CommandId;
import org.challengepartners.tenancy.PersonId;
import org.challengepartners.tenancy.SpaceId;

/**
 * A member's named answer to a contest; that there is one of a member and version, the table's key says.
 *
 * @param version 1 for the first; where answers may be revised the latest counts, and all are kept
 */
record Vote(
        SpaceId space,
        ContestId contest,
        MemberId member,
        int version,
        Answer answer,
        CommandId command,
        PersonId castBy,
        Instant castAt) {

    /** To the command that cast it, that it is counted; to any other, that the member has voted. */
    CastResult answerTo(CommandId asking) {
        return command.equals(asking) ? new CastResult.Counted(castAt) : new CastResult.AlreadyVoted(answer, castAt);
    }

    VoteCast event() {
        return new VoteCast(space, contest, member);
    }

    OwnVote own() {
        return new OwnVote(answer, version, castAt);
    }
}
