package org.challengepartners.decisions;

import java.time.Instant;
import org.challengepartners.membership.MemberId;
import org.challengepartners.tenancy.CommandId;
import org.challengepartners.tenancy.PersonId;
import org.challengepartners.tenancy.SpaceId;

/** A member's named answer to a contest. It is final; that there is one of a member and version, the table's key says. */
record Vote(
        SpaceId space,
        ContestId contest,
        MemberId member,
        int version,
        Choice choice,
        CommandId command,
        PersonId castBy,
        Instant castAt) {

    /** An advisory vote cannot be revised: it has no second version. */
    static final int ONLY_VERSION = 1;

    /** To the command that cast it, that it is counted; to any other, that the member has voted. */
    CastResult answerTo(CommandId asking) {
        return command.equals(asking) ? new CastResult.Counted(castAt) : new CastResult.AlreadyVoted(choice, castAt);
    }

    VoteCast event() {
        return new VoteCast(space, contest, member);
    }

    OwnVote own() {
        return new OwnVote(choice, castAt);
    }
}
