package org.challengepartners.agendas;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.challengepartners.membership.HubId;
import org.challengepartners.membership.OwnHubs;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.SliceImpl;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the people of a hub read of its activities. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class ActivityReading {

    /** One row an activity, with its next day or, where all are over, its last one. */
    private static final String LINES = """
            select a.activity_id, a.kind, a.title, a.state, a.capacity, s.*, n.days, p.seated, p.waiting
              from agendas.activity a
              cross join lateral (select count(*)::int as days, max(d.day) as last_day from agendas.session d
                                   where d.activity_id = a.activity_id and not d.cancelled) n
              left join lateral (select d.session_id, d.day, d.starts, d.ends, d.first_day, d.first_starts, d.cancelled, d.because,
                                        d.sequence, d.changed_at
                                   from agendas.session d where d.activity_id = a.activity_id and not d.cancelled
                                  order by d.day < :today, case when d.day >= :today then d.day end,
                                           d.day desc, d.starts limit 1) s on true
              cross join lateral (select count(t.seat)::int as seated, (count(*) - count(t.seat))::int as waiting
                                    from agendas.place t where t.activity_id = a.activity_id and t.given_up_at is null) p
             where a.hub_id = :hub and (a.state <> 'PLANNED' or :writes)
               and (coalesce(n.last_day >= :today, true) and a.state not in ('CANCELLED', 'WRITTEN_UP')) = :ahead
            """;

    private final Activities activities;
    private final ActivityPages pages;
    private final AgendaPermissions permissions;
    private final OwnHubs hubs;
    private final JdbcClient database;
    private final Clock clock;

    ActivityReading(
            Activities activities,
            ActivityPages pages,
            AgendaPermissions permissions,
            OwnHubs hubs,
            JdbcClient database,
            Clock clock) {
        this.activities = activities;
        this.pages = pages;
        this.permissions = permissions;
        this.hubs = hubs;
        this.database = database;
        this.clock = clock;
    }

    /** The reader's hubs, by name; few. */
    public List<HubActivities> hubs() {
        return hubs.all().stream()
                .map(hub -> new HubActivities(hub.id(), hub.name(), permissions.mayPut(hub.space())))
                .toList();
    }

    /** What lies ahead of a hub or goes on, the next first; none of a hub that is not the reader's. */
    public Slice<ActivityLine> ahead(HubId hub, Pageable page) {
        return lines(hub, page, true, " order by s.day, s.starts, a.activity_id");
    }

    /** What a hub has behind it or has called off, the latest first. */
    public Slice<ActivityLine> behind(HubId hub, Pageable page) {
        return lines(hub, page, false, " order by s.day desc nulls last, a.activity_id desc");
    }

    /** One activity; empty for one that the reader may not see, whether or not it exists. */
    public Optional<ActivityDetail> find(ActivityId id) {
        return activities.findById(id).filter(permissions::maySee).map(pages::of);
    }

    private Slice<ActivityLine> lines(HubId hub, Pageable page, boolean ahead, String order) {
        var writes =
                hubs.find(hub).map(found -> permissions.mayDraft(found.space())).orElse(false);
        var rows = database.sql(LINES + order + " limit :most offset :from")
                .param("hub", hub.value())
                .param("today", LocalDate.now(clock))
                .param("writes", writes)
                .param("ahead", ahead)
                .param("most", page.getPageSize() + 1)
                .param("from", page.getOffset())
                .query(ActivityReading::line)
                .list();
        var more = rows.size() > page.getPageSize();
        return new SliceImpl<>(more ? List.copyOf(rows.subList(0, page.getPageSize())) : rows, page, more);
    }

    private static ActivityLine line(ResultSet row, int number) throws SQLException {
        var session = row.getObject("session_id", UUID.class);
        return new ActivityLine(
                new ActivityId(row.getObject("activity_id", UUID.class)),
                ActivityKind.valueOf(row.getString("kind")),
                row.getString("title"),
                ActivityState.valueOf(row.getString("state")),
                session == null ? Optional.empty() : Optional.of(session(new SessionId(session), row)),
                row.getInt("days"),
                Optional.ofNullable(row.getObject("capacity", Integer.class)),
                row.getInt("seated"),
                row.getInt("waiting"));
    }

    private static SessionLine session(SessionId id, ResultSet row) throws SQLException {
        return new SessionLine(
                id,
                row.getObject("day", LocalDate.class),
                row.getObject("starts", LocalTime.class),
                row.getObject("ends", LocalTime.class),
                row.getObject("first_day", LocalDate.class),
                row.getObject("first_starts", LocalTime.class),
                row.getBoolean("cancelled"),
                row.getString("because"),
                row.getInt("sequence"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }
}
