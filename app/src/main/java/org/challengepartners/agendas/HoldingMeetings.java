package org.challengepartners.agendas;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.challengepartners.membership.OwnHubs;
import org.challengepartners.membership.SchoolId;
import org.challengepartners.tenancy.CommandId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A hub's lead holds a meeting: who is there, what is talked about, the minutes, what comes of it and who does what. All of it is
 * recorded while the meeting is in progress; closing locks it, and opening it again is logged (agenda.md 8). To everybody else there
 * is no such meeting: {@link java.util.NoSuchElementException}.
 */
@Service
@Transactional
@PreAuthorize("hasRole('hub-lead')")
public class HoldingMeetings {

    private static final int LONGEST_REASON = 500;
    private static final int LONGEST_MINUTES = 20_000;
    private static final String NOT_IN_PROGRESS =
            "This is recorded while the meeting is in progress. Begin the meeting, or open it again";

    private final MeetingRows meetings;
    private final MeetingPoints points;
    private final MeetingOutcomes outcomes;
    private final AgendaPermissions permissions;
    private final OwnHubs hubs;
    private final Signing signing;
    private final ApplicationEventPublisher events;

    HoldingMeetings(
            MeetingRows meetings,
            MeetingPoints points,
            MeetingOutcomes outcomes,
            AgendaPermissions permissions,
            OwnHubs hubs,
            Signing signing,
            ApplicationEventPublisher events) {
        this.meetings = meetings;
        this.points = points;
        this.outcomes = outcomes;
        this.permissions = permissions;
        this.hubs = hubs;
        this.signing = signing;
        this.events = events;
    }

    /** Begins the meeting, on its day or after it. */
    public StepResult begin(MeetingId id) {
        var meeting = mine(id);
        if (meeting.state() == MeetingState.OPEN && meeting.day().isAfter(signing.today())) {
            return new StepResult.NotNow("The meeting begins on its own day, " + meeting.when());
        }
        if (meeting.state() == MeetingState.OPEN) {
            step(meeting, MeetingStep.BEGUN, MeetingState.IN_PROGRESS, "");
        }
        return meeting.state() == MeetingState.OPEN || meeting.state() == MeetingState.IN_PROGRESS
                ? new StepResult.Done()
                : new StepResult.NotNow("Only a meeting that the schools know of can begin");
    }

    /** Closes and locks it. What was not talked about is offered to the next. */
    public StepResult close(MeetingId id) {
        var meeting = mine(id);
        if (meeting.state() == MeetingState.IN_PROGRESS) {
            step(meeting, MeetingStep.CLOSED, MeetingState.CLOSED, "");
        }
        return meeting.state() == MeetingState.IN_PROGRESS || meeting.state() == MeetingState.CLOSED
                ? new StepResult.Done()
                : new StepResult.NotNow("Only a meeting in progress can be closed");
    }

    /** Opens a closed meeting again, with a reason that its log keeps. */
    public StepResult reopen(MeetingId id, String because) {
        var meeting = mine(id);
        var typed = new ActivityTyped();
        var why = typed.needed(Field.BECAUSE, because, LONGEST_REASON, "Enter why the meeting is opened again");
        if (meeting.state() != MeetingState.CLOSED) {
            return new StepResult.NotNow("Only a closed meeting can be opened again");
        }
        if (!typed.problems().isEmpty()) {
            return new StepResult.Wrong(typed.problems());
        }
        step(meeting, MeetingStep.REOPENED, MeetingState.IN_PROGRESS, why);
        return new StepResult.Done();
    }

    /** Notes whether a school is there; a correction keeps the earlier mark. */
    public StepResult note(MeetingId id, SchoolId school, Mark mark) {
        var meeting = mine(id);
        var member = hubs.members(meeting.hub()).stream()
                .filter(one -> one.school().equals(school))
                .findFirst()
                .orElseThrow();
        if (meeting.state() != MeetingState.IN_PROGRESS) {
            return new StepResult.NotNow(NOT_IN_PROGRESS);
        }
        var noted = outcomes.attendance(id, List.of()).stream()
                .filter(one -> one.school().equals(school))
                .findFirst()
                .flatMap(MeetingDetail.Attendance::mark);
        if (!noted.equals(Optional.of(mark))) {
            outcomes.note(meeting, member, mark, signing.now());
            events.publishEvent(new MeetingAttended(meeting.space(), id));
        }
        return new StepResult.Done();
    }

    /**
     * Saves the minutes.
     *
     * @param revision of the minutes that the writer had before her; what another wrote since is never overwritten unseen
     */
    public MinutesResult minute(MeetingId id, int revision, String words) {
        var meeting = mine(id);
        var problems = new ArrayList<Problem>();
        var text = new Typed(problems).optional(Field.ABOUT, words, LONGEST_MINUTES);
        if (meeting.state() != MeetingState.IN_PROGRESS) {
            return new MinutesResult.NotNow(NOT_IN_PROGRESS);
        }
        if (!problems.isEmpty()) {
            return new MinutesResult.Wrong(problems.getFirst());
        }
        var now = meetings.minutes(id);
        if (now.words().equals(text)) {
            return new MinutesResult.Saved(now.revision());
        }
        if (now.revision() != revision) {
            return new MinutesResult.Stale(now.words(), now.by(), now.revision());
        }
        meetings.minute(id, text, signing.now());
        events.publishEvent(new MeetingChanged(meeting.space(), id));
        return new MinutesResult.Saved(revision + 1);
    }

    /** Notes that the meeting has talked about an item of it. */
    public StepResult discussed(MeetingId id, PointId point) {
        var meeting = mine(id);
        var found = points.of(id).stream()
                .filter(one -> one.id().equals(point))
                .findFirst()
                .orElseThrow();
        if (meeting.state() != MeetingState.IN_PROGRESS) {
            return new StepResult.NotNow(NOT_IN_PROGRESS);
        }
        if (!found.discussed()) {
            points.mark(point, "DISCUSSED");
            events.publishEvent(new PointPlaced(meeting.space(), point));
        }
        return new StepResult.Done();
    }

    /**
     * Records what came of the meeting.
     *
     * @param command made when the form opened; a repeat records nothing again
     * @param point what the meeting talked about; null for the whole
     */
    public StepResult record(
            CommandId command, MeetingId id, boolean decision, @Nullable PointId point, String wording) {
        var meeting = mine(id);
        var problems = new ArrayList<Problem>();
        var words = new Typed(problems).needed(Field.OUTCOME, wording, Limits.PARAGRAPH, "Enter what came of it");
        if (meeting.state() != MeetingState.IN_PROGRESS) {
            return new StepResult.NotNow(NOT_IN_PROGRESS);
        }
        if (!problems.isEmpty()) {
            return new StepResult.Wrong(problems);
        }
        if (point != null && points.of(id).stream().noneMatch(one -> one.id().equals(point))) {
            return new StepResult.NotNow("The item is no longer at this meeting. Choose another, or the whole meeting");
        }
        outcomes.record(meeting, OutcomeId.of(command), decision, point, words, signing.now());
        events.publishEvent(new OutcomeRecorded(meeting.space(), OutcomeId.of(command)));
        return new StepResult.Done();
    }

    /**
     * Makes an outcome an action, in one step.
     *
     * @param school that does it; null for the lead of the hub, who does it herself
     */
    public StepResult act(MeetingId id, OutcomeId outcome, @Nullable SchoolId school, @Nullable LocalDate due) {
        var meeting = mine(id);
        var _ = outcomes.find(meeting, outcome).orElseThrow();
        var problems = new ArrayList<Problem>();
        var by = signing.now();
        var day = new Typed(problems).chosen(Field.DUE, due, "Enter by which day it is done");
        var owner = school == null
                ? by.name()
                : hubs.members(meeting.hub()).stream()
                        .filter(one -> one.school().equals(school))
                        .findFirst()
                        .orElseThrow()
                        .name();
        if (meeting.state() != MeetingState.IN_PROGRESS) {
            return new StepResult.NotNow(NOT_IN_PROGRESS);
        }
        if (day == null) {
            return new StepResult.Wrong(problems);
        }
        outcomes.act(meeting, outcome, school, owner, day, by);
        events.publishEvent(new ActionAgreed(meeting.space(), outcome));
        return new StepResult.Done();
    }

    private void step(MeetingLine meeting, MeetingStep step, MeetingState to, String because) {
        meetings.step(meeting, step, to, because, signing.now());
        events.publishEvent(new MeetingStepped(meeting.space(), meeting.id(), step));
    }

    private MeetingLine mine(MeetingId id) {
        return meetings.hold(id)
                .filter(meeting -> permissions.mayPut(meeting.space()))
                .orElseThrow();
    }
}
