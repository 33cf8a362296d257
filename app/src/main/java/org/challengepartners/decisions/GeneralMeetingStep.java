package org.challengepartners.decisions;

import java.time.Instant;
import java.util.Optional;
import org.challengepartners.membership.MemberId;
import org.challengepartners.tenancy.PersonId;

/**
 * Something that happened at a general meeting; minutes are read from these.
 *
 * @param place in their order, from 1
 * @param resolution of which it is, for hands, demands and polls
 * @param member for which somebody came or left
 * @param person who came or left, as {@link MeetingRoom} names people
 * @param note a name, a reason, or a hash that the step fixes
 * @param inFavour hands or votes
 * @param against hands or votes
 * @param until when an adjourned meeting goes on
 * @param proxiesUntil until when forms for the adjourned meeting are received
 * @param takenBy who wrote it down for the chair
 * @param hash of the step, and through it of all before
 */
public record GeneralMeetingStep(
        int place,
        StepKind kind,
        Optional<Integer> resolution,
        Optional<MemberId> member,
        String person,
        String note,
        int inFavour,
        int against,
        Optional<Instant> until,
        Optional<Instant> proxiesUntil,
        PersonId takenBy,
        Instant takenAt,
        String hash) {

    boolean is(StepKind wanted, int of) {
        return kind == wanted && resolution.filter(number -> number == of).isPresent();
    }
}
