package org.challengepartners.decisions;

import java.util.Optional;
import java.util.Set;
import org.challengepartners.decisions.AgendaItem.Stage;
import org.challengepartners.decisions.LeadResult.Done;
import org.challengepartners.decisions.LeadResult.Refused;
import org.challengepartners.decisions.LeadResult.Why;
import org.challengepartners.decisions.MeetingJournal.Entry;
import org.challengepartners.decisions.arithmetic.VoteOfMember.Way;
import org.challengepartners.membership.MemberId;
import org.challengepartners.tenancy.AsksSecondFactor;
import org.challengepartners.tenancy.CommandId;
import org.challengepartners.tenancy.OfficeWork;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The office writes down, for the chair, how a general meeting votes: by hands, or by poll. A meeting without a quorum decides nothing.
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2006/46/section/320">Companies Act 2006, ss 320 to 322</a>
 */
@Service
@OfficeWork
@Transactional
@PreAuthorize("hasRole('office')")
public class PollingMeetings {

    private final MeetingSteps steps;
    private final MeetingJournal journal;

    PollingMeetings(MeetingSteps steps, MeetingJournal journal) {
        this.steps = steps;
        this.journal = journal;
    }

    /** The chair declares a show of hands: conclusive, unless a poll is demanded (s 320). */
    public LeadResult hands(CommandId command, GeneralMeetingId id, int resolution, int inFavour, int against) {
        return steps.onResolution(command, id, resolution, whole -> {
            if (whole.stage(resolution) != Stage.WAITING) {
                return new Refused(Why.VOTED_ON);
            }
            if (!whole.room().hands(resolution, whole.standing().values()).fits(inFavour, against)) {
                return new Refused(Why.TOO_MANY_HANDS);
            }
            return steps.done(command, id, Entry.of(StepKind.HANDS, resolution, "", inFavour, against));
        });
    }

    /** Members in the room, in person or by proxy, demand a poll (ss 321 and 329). */
    public LeadResult demand(CommandId command, GeneralMeetingId id, int resolution, Set<MemberId> members) {
        return steps.onResolution(command, id, resolution, whole -> {
            var stage = whole.stage(resolution);
            if (stage != Stage.WAITING && stage != Stage.BY_HANDS) {
                return new Refused(Why.VOTED_ON);
            }
            var demanding = whole.roll().stream()
                    .filter(seat -> members.contains(seat.member().id()))
                    .filter(seat -> whole.room().isRepresented(seat.member().id(), whole.standing()))
                    .toList();
            int votes = demanding.stream().mapToInt(RollSeat::rights).sum();
            return whole.rules().demand().carries(demanding.size(), votes, whole.rights())
                    ? steps.done(
                            command,
                            id,
                            Entry.of(
                                    StepKind.DEMANDED,
                                    resolution,
                                    "%s with %s".formatted(Counted.members(demanding.size()), Counted.votes(votes)),
                                    0,
                                    0))
                    : new Refused(Why.TOO_FEW_DEMAND);
        });
    }

    /** Opens the poll, demanded or directed by the chair: from now on everybody in the room votes for her members, once each. */
    @AsksSecondFactor
    public LeadResult openPoll(CommandId command, GeneralMeetingId id, int resolution) {
        return steps.onResolution(command, id, resolution, whole -> {
            var stage = whole.stage(resolution);
            return stage == Stage.POLLING || stage == Stage.POLLED
                    ? new Refused(Why.VOTED_ON)
                    : steps.done(command, id, Entry.of(StepKind.POLL_OPENED, resolution, "", 0, 0));
        });
    }

    /** Enters what the chair, or a proxy without an account, votes where it was left to decide. */
    public LeadResult voteForHolder(
            CommandId command, GeneralMeetingId id, int resolution, MemberId member, Choice choice) {
        return steps.sitting(command, id, whole -> {
            var form = Optional.ofNullable(whole.standing().get(member))
                    .filter(one -> one.person().isEmpty() && one.on(resolution) == Direction.DISCRETION)
                    .filter(whole.room()::holds);
            if (form.isEmpty() || !Choice.forOrAgainst().contains(choice)) {
                return new Refused(Why.DIRECTED);
            }
            if (whole.roll().stream().noneMatch(seat -> seat.member().id().equals(member))) {
                return new Refused(Why.NOT_ON_THE_ROLL);
            }
            if (whole.stage(resolution) != Stage.POLLING) {
                return new Refused(Why.NO_POLL);
            }
            return journal.add(id, command, resolution, member, Way.BY_PROXY, choice, steps.me())
                    ? new Done()
                    : new Refused(Why.VOTED);
        });
    }

    /** Closes the poll and counts it, after every vote that was let in before. */
    public LeadResult closePoll(CommandId command, GeneralMeetingId id, int resolution) {
        return steps.sitting(command, id, whole -> {
            if (whole.stage(resolution) != Stage.POLLING) {
                return new Refused(Why.NO_POLL);
            }
            var tally = whole.tally(resolution);
            int inFavour = tally.rights(Choice.FOR);
            int against = tally.rights(Choice.AGAINST);
            int abstained = tally.rights(Choice.ABSTAIN);
            return steps.done(
                    command,
                    id,
                    Entry.of(
                            StepKind.POLL_CLOSED,
                            resolution,
                            "%s %d %d"
                                    .formatted(
                                            MeetingRecord.pollHash(tally),
                                            abstained,
                                            tally.rights() - inFavour - against - abstained),
                            inFavour,
                            against));
        });
    }
}
