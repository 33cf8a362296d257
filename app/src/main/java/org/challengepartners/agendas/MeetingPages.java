package org.challengepartners.agendas;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.challengepartners.calendar.Calendars;
import org.challengepartners.calendar.SchoolYear;
import org.challengepartners.membership.HubId;
import org.challengepartners.membership.HubSummary;
import org.challengepartners.membership.OwnHubs;
import org.springframework.stereotype.Component;

/** Puts the pages of meetings together for whoever may see them. */
@Component
class MeetingPages {

    private final MeetingRows meetings;
    private final MeetingPoints points;
    private final MeetingOutcomes outcomes;
    private final AgendaPermissions permissions;
    private final OwnHubs hubs;
    private final Calendars calendars;
    private final Clock clock;

    MeetingPages(
            MeetingRows meetings,
            MeetingPoints points,
            MeetingOutcomes outcomes,
            AgendaPermissions permissions,
            OwnHubs hubs,
            Calendars calendars,
            Clock clock) {
        this.meetings = meetings;
        this.points = points;
        this.outcomes = outcomes;
        this.permissions = permissions;
        this.hubs = hubs;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** A meeting that the reader may see: a draft is its hub's writers' own, and one that was called off before anybody knew of it. */
    Optional<MeetingLine> seen(Optional<MeetingLine> found) {
        return found.filter(meeting ->
                meeting.opened() ? !permissions.isStranger(meeting.space()) : permissions.mayDraft(meeting.space()));
    }

    Optional<MeetingDetail> of(MeetingId id) {
        return seen(meetings.find(id)).map(this::detail);
    }

    /** The meetings of a hub in a school year that the reader may see, by day. */
    List<MeetingLine> of(HubId hub, SchoolYear year) {
        var all = meetings.of(hub, year.firstDay(), year.lastDay());
        var writes = !all.isEmpty() && permissions.mayDraft(all.getFirst().space());
        return all.stream().filter(meeting -> meeting.opened() || writes).toList();
    }

    /** The terms of the year in which none of its meetings is open or was held, a sentence each. */
    List<String> warnings(List<MeetingLine> all, SchoolYear year) {
        var met = all.stream()
                .filter(meeting -> meeting.opened() && meeting.state() != MeetingState.CANCELLED)
                .map(MeetingLine::day)
                .toList();
        var today = LocalDate.now(clock);
        return TermOfYear.of(year, calendars.schools()).stream()
                .flatMap(term -> term.warning(met, today))
                .toList();
    }

    HubMeetings of(HubSummary hub, SchoolYear year) {
        var leads = permissions.mayPut(hub.space());
        var all = of(hub.id(), year);
        var next = of(hub.id(), new SchoolYear(year.startsIn() + 1));
        return new HubMeetings(
                hub.id(),
                hub.name(),
                Stream.concat(all.stream(), next.stream()).toList(),
                points.backlog(hub.id()),
                outcomes.open(hub.id(), leads),
                warnings(all, year),
                permissions.mySchools(hub.id()),
                leads);
    }

    private MeetingDetail detail(MeetingLine line) {
        var leads = permissions.mayPut(line.space());
        var minutes = meetings.minutes(line.id());
        var takesItems = leads && (line.state().isAhead() || line.state() == MeetingState.IN_PROGRESS);
        return new MeetingDetail(
                line,
                points.of(line.id()),
                takesItems ? points.backlog(line.hub()) : List.of(),
                takesItems ? points.unfinished(line.hub()) : List.of(),
                leads ? later(line) : List.of(),
                outcomes.attendance(line.id(), hubs.members(line.hub())),
                minutes.words(),
                minutes.revision(),
                minutes.by(),
                outcomes.of(line),
                meetings.log(line.id()),
                leads);
    }

    private List<MeetingLine> later(MeetingLine line) {
        return meetings.of(line.hub(), line.day(), line.day().plusYears(1)).stream()
                .filter(other -> other.state().isAhead() && !other.id().equals(line.id()))
                .toList();
    }
}
