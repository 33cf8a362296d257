package org.challengepartners.agendas;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.challengepartners.membership.OwnHubs;
import org.challengepartners.messages.CalendarFiles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The year of the reader's hubs, day by day: what the schools do together, and by when targets should be reached. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class ReadingCalendar {

    private static final int LONGEST = 400;

    private static final String ENTRIES = """
            select s.day, s.starts, s.ends, a.title, a.hub_name, a.activity_id, null::uuid as agenda_id, null::uuid as item_id,
                   s.cancelled or a.state = 'CANCELLED' as cancelled, null::uuid as meeting_id
              from agendas.session s join agendas.activity a on a.activity_id = s.activity_id
             where s.day between :from and :until and (a.state <> 'PLANNED' or a.space_id = any (:written::uuid[]))
            union all
            select (i.words::jsonb ->> 'due')::date, null, null, i.words::jsonb ->> 'statement', g.hub_name, null, g.agenda_id,
                   i.item_id, false, null
              from agendas.item i join agendas.agenda g on g.agenda_id = i.agenda_id
              join agendas.adoption d on d.agenda_id = g.agenda_id
             where i.kind = 'TARGET' and (i.words::jsonb ->> 'due')::date between :from and :until
            union all
            select m.day, m.starts, m.ends, m.title, m.hub_name, null, null, null, m.state = 'CANCELLED', m.meeting_id
              from agendas.meeting m
             where m.day between :from and :until and (m.opened or m.space_id = any (:written::uuid[]))
             order by 1, 2 nulls first, 4
            """;

    private final ActivityReading activities;
    private final AgendaPermissions permissions;
    private final OwnHubs hubs;
    private final CalendarFiles files;
    private final JdbcClient database;
    private final Clock clock;

    ReadingCalendar(
            ActivityReading activities,
            AgendaPermissions permissions,
            OwnHubs hubs,
            CalendarFiles files,
            JdbcClient database,
            Clock clock) {
        this.activities = activities;
        this.permissions = permissions;
        this.hubs = hubs;
        this.files = files;
        this.database = database;
        this.clock = clock;
    }

    /** What day it is in London. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** What stands on these days, both included, by day and time; of at most 400 days. */
    public List<CalendarEntry> entries(LocalDate from, LocalDate until) {
        var last = until.isAfter(from.plusDays(LONGEST)) ? from.plusDays(LONGEST) : until;
        var written = hubs.all().stream()
                .filter(hub -> permissions.mayDraft(hub.space()))
                .map(hub -> hub.space().value())
                .toArray(UUID[]::new);
        return database.sql(ENTRIES)
                .param("from", from)
                .param("until", last)
                .param("written", written)
                .query(ReadingCalendar::entry)
                .list();
    }

    /** One activity as a file for a calendar; empty for one that the reader may not see. */
    public Optional<byte[]> file(ActivityId id) {
        return activities.find(id).map(activity -> files.write(List.of(ActivityCalendar.of(activity))));
    }

    private static String path(ResultSet row) throws SQLException {
        var activity = row.getObject("activity_id", UUID.class);
        var meeting = row.getObject("meeting_id", UUID.class);
        if (activity != null) {
            return AgendaLinks.activity(new ActivityId(activity));
        }
        return meeting != null
                ? AgendaLinks.meeting(new MeetingId(meeting))
                : AgendaLinks.target(
                        new AgendaId(row.getObject("agenda_id", UUID.class)),
                        new ItemId(row.getObject("item_id", UUID.class)));
    }

    private static CalendarEntry entry(ResultSet row, int number) throws SQLException {
        return new CalendarEntry(
                row.getObject("day", LocalDate.class),
                Optional.ofNullable(row.getObject("starts", LocalTime.class)),
                Optional.ofNullable(row.getObject("ends", LocalTime.class)),
                row.getString("title"),
                row.getString("hub_name"),
                path(row),
                row.getBoolean("cancelled"));
    }
}
