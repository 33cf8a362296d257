package org.challengepartners.agendas;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.challengepartners.messages.CalendarDay;
import org.challengepartners.messages.CalendarEvent;
import org.challengepartners.messages.CalendarSource;
import org.challengepartners.tenancy.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What stands in people's calendars of their hubs: days of activities, and days by which targets should be reached. */
@Component
class ActivityCalendar implements CalendarSource {

    private final JdbcClient database;

    ActivityCalendar(JdbcClient database) {
        this.database = database;
    }

    /** An event without its days yet. */
    private record Head(
            String kind,
            UUID thing,
            String title,
            String venue,
            String path,
            boolean cancelled,
            int sequence,
            Instant at) {}

    @Override
    public List<CalendarEvent> of(PersonId person) {
        var events = new LinkedHashMap<Head, List<CalendarDay>>();
        database.sql("select * from agendas.calendar_of(?)")
                .param(person.value())
                .query(row -> {
                    events.computeIfAbsent(head(row), _ -> new ArrayList<>()).add(day(row));
                });
        return events.entrySet().stream()
                .map(entry -> event(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** One activity as an event, from its page. */
    static CalendarEvent of(ActivityDetail activity) {
        var review = activity.facts().kind() == ActivityKind.HUB_LED_REVIEW;
        return new CalendarEvent(
                uid("activity", activity.id().value()),
                review ? "Hub-led review" : activity.facts().title(),
                review ? "" : activity.facts().venue(),
                AgendaLinks.activity(activity.id()),
                activity.sessions().stream()
                        .map(day -> new CalendarDay(
                                day.day().atTime(day.starts()),
                                day.day().atTime(day.ends()),
                                day.firstDay().atTime(day.firstStarts()),
                                day.cancelled(),
                                day.sequence(),
                                day.changedAt()))
                        .sorted(Comparator.comparing(CalendarDay::first))
                        .toList(),
                activity.state() == ActivityState.CANCELLED,
                false,
                activity.sequence(),
                activity.changedAt());
    }

    private static CalendarEvent event(Head head, List<CalendarDay> days) {
        return new CalendarEvent(
                uid(head.kind().toLowerCase(Locale.ROOT), head.thing()),
                head.title(),
                head.venue(),
                head.path(),
                days,
                head.cancelled(),
                head.kind().equals("TARGET"),
                head.sequence(),
                head.at());
    }

    private static String uid(String kind, UUID thing) {
        return kind + "-" + thing;
    }

    private static Head head(ResultSet row) throws SQLException {
        var thing = row.getObject("thing", UUID.class);
        var agenda = row.getObject("agenda_id", UUID.class);
        return new Head(
                row.getString("kind"),
                thing,
                row.getString("title"),
                row.getString("venue"),
                path(row.getString("kind"), thing, agenda),
                row.getBoolean("cancelled"),
                row.getInt("sequence"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }

    private static String path(String kind, UUID thing, @Nullable UUID agenda) {
        if (agenda != null) {
            return AgendaLinks.target(new AgendaId(agenda), new ItemId(thing));
        }
        return kind.equals("MEETING")
                ? AgendaLinks.meeting(new MeetingId(thing))
                : AgendaLinks.activity(new ActivityId(thing));
    }

    private static CalendarDay day(ResultSet row) throws SQLException {
        var day = row.getObject("day", LocalDate.class);
        return new CalendarDay(
                day.atTime(time(row, "starts")),
                day.atTime(time(row, "ends")),
                row.getObject("first_day", LocalDate.class).atTime(time(row, "first_starts")),
                row.getBoolean("day_cancelled"),
                row.getInt("day_sequence"),
                row.getObject("day_changed_at", OffsetDateTime.class).toInstant());
    }

    private static LocalTime time(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, LocalTime.class);
        return time == null ? LocalTime.MIDNIGHT : time;
    }
}
