package org.challengepartners.decisions;

import java.time.Instant;
import org.challengepartners.decisions.arithmetic.VoteOfMember;
import org.challengepartners.membership.MemberId;
import org.challengepartners.tenancy.CommandId;
import org.challengepartners.tenancy.PersonId;

/** A vote that was cast on a poll at a general meeting. */
record MeetingVote(
        int resolution,
        MemberId member,
        VoteOfMember.Way way,
        Choice choice,
        PersonId castBy,
        Instant castAt,
        CommandId command) {}
