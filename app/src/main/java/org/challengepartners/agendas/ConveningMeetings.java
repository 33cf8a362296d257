package org.challengepartners.agendas;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.challengepartners.calendar.SchoolDays;
import org.challengepartners.membership.HubId;
import org.challengepartners.membership.HubSummary;
import org.challengepartners.membership.OwnHubs;
import org.challengepartners.tenancy.CommandId;
import org.challengepartners.tenancy.Ids;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A hub's lead convenes its meetings, one or a series that minds the schools' terms (agenda.md 8). They are drafts of which nobody is
 * told until she opens them one by one. To everybody else there is no such meeting: {@link java.util.NoSuchElementException}.
 */
@Service
@Transactional
@PreAuthorize("hasRole('hub-lead')")
public class ConveningMeetings {

    private static final int LONGEST_REASON = 500;

    private final MeetingRows meetings;
    private final MeetingPoints points;
    private final AgendaPermissions permissions;
    private final OwnHubs hubs;
    private final HubTerms terms;
    private final Signing signing;
    private final MeetingNotices notices;
    private final ApplicationEventPublisher events;

    ConveningMeetings(
            MeetingRows meetings,
            MeetingPoints points,
            AgendaPermissions permissions,
            OwnHubs hubs,
            HubTerms terms,
            Signing signing,
            MeetingNotices notices,
            ApplicationEventPublisher events) {
        this.meetings = meetings;
        this.points = points;
        this.permissions = permissions;
        this.hubs = hubs;
        this.terms = terms;
        this.signing = signing;
        this.notices = notices;
        this.events = events;
    }

    /** The hub for which the person may convene; empty for any other. */
    @Transactional(readOnly = true)
    public Optional<HubSummary> begin(HubId hub) {
        return led(hub);
    }

    /** The dates that a series would have, those that the schools' terms leave out too, before anything is saved. */
    @Transactional(readOnly = true)
    public SeriesPreview preview(HubId hub, SeriesForm form) {
        var led = led(hub).orElseThrow();
        var typed = new ActivityTyped();
        return typed.read(form)
                .map(series -> new SeriesPreview(series.days(days(led)), List.of()))
                .orElseGet(() -> new SeriesPreview(List.of(), typed.problems()));
    }

    /**
     * Writes the meetings down as drafts, each with what members learned from reviews as its first item.
     *
     * @param command made when the form opened; a repeat convenes nothing again
     */
    public ConveneResult convene(CommandId command, HubId hubId, MeetingForm form, SeriesForm dates) {
        var hub = led(hubId).orElseThrow();
        var first = MeetingId.of(command);
        if (meetings.find(first).isPresent()) {
            return new ConveneResult.Convened(first, 1);
        }
        var typed = new ActivityTyped();
        var facts = read(typed, form);
        var series = typed.read(dates);
        if (series.isEmpty() || !typed.problems().isEmpty()) {
            return new ConveneResult.Wrong(typed.problems());
        }
        var kept = series.get().days(days(hub)).stream().filter(SeriesDay::kept).toList();
        if (kept.isEmpty()) {
            return new ConveneResult.Wrong(
                    List.of(new Problem(Field.DAY, "Enter dates of which at least one is a school day")));
        }
        var by = signing.now();
        var together = kept.size() == 1 ? null : Ids.next();
        if (together != null) {
            meetings.addSeries(hub, together, by);
        }
        var id = first;
        for (var day : kept) {
            meetings.add(hub, id, together, facts, series.get(), day.day(), by);
            points.addStanding(hub.space(), hub.id(), id, by);
            events.publishEvent(new MeetingConvened(hub.space(), id));
            id = MeetingId.next();
        }
        return new ConveneResult.Convened(first, kept.size());
    }

    /**
     * Changes what a meeting is called, where and when it is. Who was told of it is told of another day, time or place at once.
     *
     * @param read the version that the lead had before her
     * @param alsoDrafts whether the name, the place and the times go for the drafts that were convened with it too; meetings that
     *     are open stay as they are
     */
    public StepResult change(MeetingId id, long read, MeetingForm form, SessionForm when, boolean alsoDrafts) {
        var meeting = mine(id);
        var typed = new ActivityTyped();
        var facts = read(typed, form);
        var dates =
                typed.read(new SeriesForm(when.day(), when.starts(), when.ends(), Repeat.ONCE, null, "", Skip.NONE));
        var because = meeting.state() == MeetingState.OPEN
                ? typed.needed(Field.BECAUSE, when.because(), LONGEST_REASON, "Enter why it is changed")
                : "";
        if (!meeting.state().isAhead()) {
            return new StepResult.NotNow("The meeting has begun or is not held, so it stays as it is");
        }
        if (meeting.version() != read) {
            return new StepResult.NotNow(
                    "Somebody else has changed this meeting since you opened it. Open it again to see how it is now");
        }
        if (dates.isEmpty() || !typed.problems().isEmpty()) {
            return new StepResult.Wrong(typed.problems());
        }
        var by = signing.now();
        var series = dates.get();
        meetings.change(id, facts, series.dates().getFirst(), series.starts(), series.ends(), because, by);
        events.publishEvent(new MeetingChanged(meeting.space(), id));
        if (meeting.state() == MeetingState.OPEN) {
            meetings.log(meeting, MeetingStep.MOVED, because, by);
            notices.moved(meeting, meetings.find(id).orElseThrow());
        }
        if (alsoDrafts && meeting.series().isPresent()) {
            for (var draft : meetings.draftsBeside(meeting)) {
                meetings.change(draft.id(), facts, draft.day(), series.starts(), series.ends(), "", by);
                events.publishEvent(new MeetingChanged(draft.space(), draft.id()));
            }
        }
        return new StepResult.Done();
    }

    /** Opens a draft: the schools are told, and it stands in their calendars. */
    public StepResult open(MeetingId id) {
        var meeting = mine(id);
        if (meeting.state() == MeetingState.DRAFT) {
            step(meeting, MeetingStep.OPENED, MeetingState.OPEN, "");
            notices.opened(meeting);
        }
        return new StepResult.Done();
    }

    /** Calls a meeting off; its items go back to the backlog. Who was told of it is told at once. */
    public StepResult cancel(MeetingId id, String because) {
        var meeting = mine(id);
        var typed = new ActivityTyped();
        var why = typed.needed(Field.BECAUSE, because, LONGEST_REASON, "Enter why the meeting is cancelled");
        if (meeting.state() == MeetingState.CANCELLED) {
            return new StepResult.Done();
        }
        if (!meeting.state().isAhead()) {
            return new StepResult.NotNow("The meeting has begun, so it cannot be cancelled");
        }
        if (!typed.problems().isEmpty()) {
            return new StepResult.Wrong(typed.problems());
        }
        points.release(id);
        step(meeting, MeetingStep.CANCELLED, MeetingState.CANCELLED, why);
        if (meeting.opened()) {
            notices.cancelled(meeting, why);
        }
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

    private Optional<HubSummary> led(HubId hub) {
        return hubs.find(hub).filter(found -> permissions.mayPut(found.space()));
    }

    private Map<String, SchoolDays> days(HubSummary hub) {
        return terms.of(hub, List.of());
    }

    private static MeetingForm read(ActivityTyped typed, MeetingForm form) {
        return new MeetingForm(
                typed.needed(Field.TITLE, form.title(), Limits.TITLE, "Enter what the meeting is called"),
                typed.text(Field.VENUE, form.venue(), Limits.TITLE));
    }
}
