package org.challengepartners.agendas;

import java.util.ArrayList;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.challengepartners.membership.HubId;
import org.challengepartners.membership.HubMember;
import org.challengepartners.membership.HubSummary;
import org.challengepartners.membership.OwnHubs;
import org.challengepartners.membership.SchoolId;
import org.challengepartners.tenancy.CommandId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The people of a hub propose what its meetings talk about, into a backlog; its lead places an item at a meeting, moves it to the
 * next, or takes up again what a closed one did not come to (agenda.md 8). Who owns an action says when it is done.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class ProposingPoints {

    private final MeetingRows meetings;
    private final MeetingPages pages;
    private final MeetingPoints points;
    private final MeetingOutcomes outcomes;
    private final AgendaPermissions permissions;
    private final OwnHubs hubs;
    private final Signing signing;
    private final ApplicationEventPublisher events;

    ProposingPoints(
            MeetingRows meetings,
            MeetingPages pages,
            MeetingPoints points,
            MeetingOutcomes outcomes,
            AgendaPermissions permissions,
            OwnHubs hubs,
            Signing signing,
            ApplicationEventPublisher events) {
        this.meetings = meetings;
        this.pages = pages;
        this.points = points;
        this.outcomes = outcomes;
        this.permissions = permissions;
        this.hubs = hubs;
        this.signing = signing;
        this.events = events;
    }

    /**
     * Proposes something.
     *
     * @param command made when the form opened; a repeat proposes nothing again
     * @param school for which the head proposes; null for a lead of the hub
     * @throws java.util.NoSuchElementException if the person neither leads the hub nor heads that school of it
     */
    public StepResult propose(CommandId command, HubId hubId, @Nullable SchoolId school, String title, String wording) {
        var hub = hubs.find(hubId).orElseThrow();
        var own = proposer(hub, school);
        var problems = new ArrayList<Problem>();
        var typed = new Typed(problems);
        var name = typed.needed(Field.TITLE, title, Limits.TITLE, "Enter what the meeting should talk about");
        var more = typed.optional(Field.ABOUT, wording, Limits.PARAGRAPH);
        if (!problems.isEmpty()) {
            return new StepResult.Wrong(problems);
        }
        var id = PointId.of(command);
        if (points.find(id).isEmpty()) {
            points.propose(hub.space(), hub.id(), id, name, more, own.orElse(null), signing.now());
            events.publishEvent(new PointProposed(hub.space(), id));
        }
        return new StepResult.Done();
    }

    /** Withdraws what lies in the backlog: its school's head, or a lead of the hub. */
    public StepResult withdraw(PointId id) {
        var point = points.find(id).orElseThrow();
        var hub = hubs.find(points.hub(id)).orElseThrow();
        if (!point.mine() && !permissions.mayPut(hub.space())) {
            throw new NoSuchElementException("not the reader's to withdraw");
        }
        if (point.meeting().isPresent()) {
            return new StepResult.NotNow("It stands at a meeting. Ask the lead of the hub to take it off");
        }
        points.mark(id, "WITHDRAWN");
        events.publishEvent(new PointPlaced(hub.space(), id));
        return new StepResult.Done();
    }

    /**
     * A lead places an item of the backlog, or of another meeting that is not closed, at a meeting; one of a closed meeting is
     * taken up again, and the earlier one stays where it was.
     */
    public StepResult place(PointId id, MeetingId to) {
        var point = points.find(id).orElseThrow();
        var meeting = lead(to);
        if (!points.hub(id).equals(meeting.hub()) || point.standing()) {
            throw new NoSuchElementException("not an item that can be placed there");
        }
        if (meeting.state() == MeetingState.CLOSED || meeting.state() == MeetingState.CANCELLED) {
            return new StepResult.NotNow("That meeting is over. Choose one that is still to come");
        }
        var from = point.meeting().flatMap(meetings::find);
        if (from.isPresent() && from.get().state() == MeetingState.CLOSED) {
            points.copy(id, to);
        } else if (!point.meeting().equals(Optional.of(to))) {
            points.place(id, to);
        }
        events.publishEvent(new PointPlaced(meeting.space(), id));
        return new StepResult.Done();
    }

    /** A lead takes an item up at a further meeting, and leaves it at its own too. */
    public StepResult copy(PointId id, MeetingId to) {
        var point = points.find(id).orElseThrow();
        var meeting = lead(to);
        if (!points.hub(id).equals(meeting.hub()) || point.standing()) {
            throw new NoSuchElementException("not an item that can be placed there");
        }
        if (!meeting.state().isAhead()) {
            return new StepResult.NotNow("That meeting has begun. Choose one that is still to come");
        }
        points.copy(id, to);
        events.publishEvent(new PointPlaced(meeting.space(), id));
        return new StepResult.Done();
    }

    /** Says that an action is done: the head of the school that owns it, or a lead of the hub. */
    public StepResult done(OutcomeId id) {
        var meeting = outcomes.meeting(id)
                .flatMap(one -> pages.seen(meetings.find(one)))
                .orElseThrow();
        var action = outcomes.find(meeting, id).flatMap(MeetingOutcome::action).orElseThrow();
        if (action.doneAt().isPresent()) {
            return new StepResult.Done();
        }
        if (!action.mayEnd()) {
            throw new NoSuchElementException("not the reader's action");
        }
        outcomes.done(id, signing.now());
        events.publishEvent(new ActionDone(meeting.space(), id));
        return new StepResult.Done();
    }

    private MeetingLine lead(MeetingId id) {
        return meetings.hold(id)
                .filter(meeting -> permissions.mayPut(meeting.space()))
                .orElseThrow();
    }

    private Optional<HubMember> proposer(HubSummary hub, @Nullable SchoolId school) {
        if (school == null && permissions.mayPut(hub.space())) {
            return Optional.empty();
        }
        return Optional.of(permissions.mySchools(hub.id()).stream()
                .filter(own -> own.school().equals(school))
                .findFirst()
                .orElseThrow());
    }
}
