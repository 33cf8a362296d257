package org.challengepartners.agendas;

import static org.challengepartners.agendas.ActivityPlaces.at;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.challengepartners.membership.HubId;
import org.challengepartners.membership.HubMember;
import org.challengepartners.membership.SchoolId;
import org.challengepartners.tenancy.SpaceId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What meetings are to talk about, and what waits for one, where the reader's keys open it. */
@Component
class MeetingPoints {

    /** What each meeting talks about, of which each school says as much as it chooses (agenda.md 8). */
    private static final String STANDING = "What members learned from reviews";

    private static final String STANDING_WORDS =
            "From their own review, and from reviewing elsewhere. Each school says as much as it chooses.";

    private final JdbcClient database;
    private final AgendaPermissions permissions;

    MeetingPoints(JdbcClient database, AgendaPermissions permissions) {
        this.database = database;
        this.permissions = permissions;
    }

    /** Those of one meeting, in its order. */
    List<MeetingPoint> of(MeetingId meeting) {
        var own = permissions.mySchools();
        return database.sql("""
                        select * from agendas.point where meeting_id = ? and state <> 'WITHDRAWN' order by place, proposed_at, point_id
                        """)
                .param(meeting.value())
                .query((row, _) -> point(row, own))
                .list();
    }

    /** What waits in a hub's backlog, the longest wait first. */
    List<MeetingPoint> backlog(HubId hub) {
        var own = permissions.mySchools();
        return database.sql("""
                        select * from agendas.point where hub_id = ? and meeting_id is null and state = 'WAITING'
                         order by proposed_at, point_id
                        """)
                .param(hub.value())
                .query((row, _) -> point(row, own))
                .list();
    }

    /** What closed meetings did not come to, and no later meeting has taken up. */
    List<MeetingPoint> unfinished(HubId hub) {
        var own = permissions.mySchools();
        return database.sql("""
                        select p.* from agendas.point p join agendas.meeting m on m.meeting_id = p.meeting_id and m.state = 'CLOSED'
                         where p.hub_id = ? and p.state = 'WAITING' and p.kind <> 'STANDING'
                           and not exists (select 1 from agendas.point c where c.copied_from = p.point_id)
                         order by m.day, p.place
                        """)
                .param(hub.value())
                .query((row, _) -> point(row, own))
                .list();
    }

    Optional<MeetingPoint> find(PointId id) {
        var own = permissions.mySchools();
        return database.sql("select * from agendas.point where point_id = ? and state <> 'WITHDRAWN'")
                .param(id.value())
                .query((row, _) -> point(row, own))
                .optional();
    }

    HubId hub(PointId id) {
        return database.sql("select hub_id from agendas.point where point_id = ?")
                .param(id.value())
                .query((row, _) -> new HubId(row.getObject(1, UUID.class)))
                .single();
    }

    /** The item that every meeting has. */
    void addStanding(SpaceId space, HubId hub, MeetingId meeting, Signature by) {
        add(space, hub, PointId.next(), meeting, true, STANDING, STANDING_WORDS, null, by);
    }

    /** Something for the backlog; a repeat adds nothing again. */
    void propose(
            SpaceId space,
            HubId hub,
            PointId id,
            String title,
            String wording,
            @Nullable HubMember school,
            Signature by) {
        add(space, hub, id, null, false, title, wording, school, by);
    }

    private void add(
            SpaceId space,
            HubId hub,
            PointId id,
            @Nullable MeetingId meeting,
            boolean standing,
            String title,
            String wording,
            @Nullable HubMember school,
            Signature by) {
        database.sql("""
                        insert into agendas.point (space_id, point_id, hub_id, meeting_id, kind, title, wording, school_id,
                                                          school_name, state, place, proposed_by, proposed_by_name, proposed_at)
                        values (:space, :id, :hub, :meeting, :kind, :title, :wording, :school, :schoolName, 'WAITING',
                                (select count(*) from agendas.point m where m.meeting_id = :meeting), :by, :byName, :at)
                        """)
                .param("space", space.value())
                .param("id", id.value())
                .param("hub", hub.value())
                .param("meeting", meeting == null ? null : meeting.value())
                .param("kind", standing ? "STANDING" : "PROPOSED")
                .param("title", title)
                .param("wording", wording)
                .param("school", school == null ? null : school.school().value())
                .param("schoolName", school == null ? "" : school.name())
                .param("by", by.person())
                .param("byName", by.name())
                .param("at", at(by.at()))
                .update();
    }

    /** Places it at a meeting, as its last item. */
    void place(PointId id, MeetingId meeting) {
        database.sql("""
                        update agendas.point set meeting_id = :meeting,
                               place = (select count(*) from agendas.point m where m.meeting_id = :meeting) where point_id = :id
                        """)
                .param("meeting", meeting.value())
                .param("id", id.value())
                .update();
    }

    /** Takes it up again at another meeting, under the words and the name of who proposed it; the earlier one stays where it was. */
    PointId copy(PointId id, MeetingId meeting) {
        var copy = PointId.next();
        database.sql("""
                        insert into agendas.point (space_id, point_id, hub_id, meeting_id, kind, title, wording, school_id,
                                                          school_name, state, copied_from, place, proposed_by, proposed_by_name,
                                                          proposed_at)
                        select p.space_id, :copy, p.hub_id, :meeting, 'PROPOSED', p.title, p.wording, p.school_id, p.school_name,
                               'WAITING', p.point_id, (select count(*) from agendas.point m where m.meeting_id = :meeting),
                               p.proposed_by, p.proposed_by_name, p.proposed_at
                          from agendas.point p where p.point_id = :id
                        on conflict (copied_from, meeting_id) do nothing
                        """)
                .param("copy", copy.value())
                .param("meeting", meeting.value())
                .param("id", id.value())
                .update();
        return copy;
    }

    void mark(PointId id, String state) {
        database.sql("update agendas.point set state = ? where point_id = ?")
                .params(state, id.value())
                .update();
    }

    /** Items of a meeting that is not held go back to the backlog. */
    void release(MeetingId meeting) {
        database.sql("""
                        update agendas.point set meeting_id = null, place = 0
                         where meeting_id = ? and kind = 'PROPOSED' and state = 'WAITING'
                        """).param(meeting.value()).update();
    }

    private static MeetingPoint point(ResultSet row, List<SchoolId> own) throws SQLException {
        var school = Optional.ofNullable(row.getObject("school_id", UUID.class)).map(SchoolId::new);
        return new MeetingPoint(
                new PointId(row.getObject("point_id", UUID.class)),
                Optional.ofNullable(row.getObject("meeting_id", UUID.class)).map(MeetingId::new),
                row.getString("kind").equals("STANDING"),
                row.getString("title"),
                row.getString("wording"),
                school,
                school.isPresent() ? row.getString("school_name") : row.getString("proposed_by_name"),
                row.getString("state").equals("DISCUSSED"),
                school.map(own::contains).orElse(false));
    }
}
