package org.challengepartners.agendas;

import static org.challengepartners.agendas.ActivityPlaces.at;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.challengepartners.membership.HubId;
import org.challengepartners.membership.HubMember;
import org.challengepartners.membership.SchoolId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who was at meetings, what came of them, and who does what about it, where the reader's keys open it. */
@Component
class MeetingOutcomes {

    private static final String OUTCOMES = """
            select o.*, a.school_id, a.owner_name, a.due, a.done_at, a.done_by_name, a.outcome_id as action_id
              from agendas.outcome o left join agendas.meeting_action a on a.outcome_id = o.outcome_id
            """;

    private final JdbcClient database;
    private final AgendaPermissions permissions;

    MeetingOutcomes(JdbcClient database, AgendaPermissions permissions) {
        this.database = database;
        this.permissions = permissions;
    }

    List<MeetingOutcome> of(MeetingLine meeting) {
        var leads = permissions.mayPut(meeting.space());
        var own = permissions.mySchools();
        return database.sql(OUTCOMES + " where o.meeting_id = ? order by o.recorded_at, o.outcome_id")
                .param(meeting.id().value())
                .query((row, _) -> outcome(row, leads, own))
                .list();
    }

    /** The actions of a hub that are not done, the earliest day first. */
    List<HubMeetings.OpenAction> open(HubId hub, boolean leads) {
        var own = permissions.mySchools();
        return database.sql("""
                        select o.*, a.school_id, a.owner_name, a.due, a.done_at, a.done_by_name, a.outcome_id as action_id, m.*
                          from agendas.meeting_action a join agendas.outcome o on o.outcome_id = a.outcome_id
                          join agendas.meeting m on m.meeting_id = a.meeting_id
                         where m.hub_id = ? and a.done_at is null order by a.due, o.outcome_id
                        """)
                .param(hub.value())
                .query((row, _) -> new HubMeetings.OpenAction(MeetingRows.line(row), outcome(row, leads, own)))
                .list();
    }

    Optional<MeetingOutcome> find(MeetingLine meeting, OutcomeId id) {
        return of(meeting).stream().filter(outcome -> outcome.id().equals(id)).findFirst();
    }

    /** The meeting of an outcome; empty for one that the reader's keys do not open. */
    Optional<MeetingId> meeting(OutcomeId id) {
        return database.sql("select meeting_id from agendas.outcome where outcome_id = ?")
                .param(id.value())
                .query((row, _) -> new MeetingId(row.getObject(1, UUID.class)))
                .optional();
    }

    void record(
            MeetingLine meeting,
            OutcomeId id,
            boolean decision,
            @Nullable PointId point,
            String wording,
            Signature by) {
        database.sql("""
                        insert into agendas.outcome values (:space, :id, :meeting, :point, :kind, :wording, :by, :byName, :at)
                        on conflict do nothing
                        """)
                .param("space", meeting.space().value())
                .param("id", id.value())
                .param("meeting", meeting.id().value())
                .param("point", point == null ? null : point.value())
                .param("kind", decision ? "DECISION" : "OUTCOME")
                .param("wording", wording)
                .param("by", by.person())
                .param("byName", by.name())
                .param("at", at(by.at()))
                .update();
    }

    void act(MeetingLine meeting, OutcomeId id, @Nullable SchoolId school, String owner, LocalDate due, Signature by) {
        database.sql("""
                        insert into agendas.meeting_action (space_id, outcome_id, meeting_id, school_id, owner_name, due, made_by, made_at)
                        values (:space, :id, :meeting, :school, :owner, :due, :by, :at) on conflict (outcome_id) do nothing
                        """)
                .param("space", meeting.space().value())
                .param("id", id.value())
                .param("meeting", meeting.id().value())
                .param("school", school == null ? null : school.value())
                .param("owner", owner)
                .param("due", due)
                .param("by", by.person())
                .param("at", at(by.at()))
                .update();
    }

    void done(OutcomeId id, Signature by) {
        database.sql("""
                        update agendas.meeting_action set done_at = ?, done_by = ?, done_by_name = ?
                         where outcome_id = ? and done_at is null
                        """)
                .params(at(by.at()), by.person(), by.name(), id.value())
                .update();
    }

    /** Each school of the hub, and those that were noted and have left it since. */
    List<MeetingDetail.Attendance> attendance(MeetingId meeting, List<HubMember> members) {
        var noted = new LinkedHashMap<SchoolId, MeetingDetail.Attendance>();
        members.forEach(school -> noted.put(school.school(), MeetingDetail.Attendance.unknown(school)));
        database.sql("""
                        select distinct on (school_name, school_id) school_id, school_name, mark, turn
                          from agendas.meeting_attendance where meeting_id = ? order by school_name, school_id, turn desc
                        """).param(meeting.value()).query(row -> {
            var school = new SchoolId(row.getObject(1, UUID.class));
            noted.put(
                    school,
                    new MeetingDetail.Attendance(
                            school, row.getString(2), Optional.of(Mark.valueOf(row.getString(3))), row.getInt(4) - 1));
        });
        return new ArrayList<>(noted.values());
    }

    void note(MeetingLine meeting, HubMember school, Mark mark, Signature by) {
        database.sql("""
                        insert into agendas.meeting_attendance
                        select :space, :meeting, :school, :name, 1 + count(*), :mark, :by, :byName, :at
                          from agendas.meeting_attendance a where a.meeting_id = :meeting and a.school_id = :school
                        """)
                .param("space", meeting.space().value())
                .param("meeting", meeting.id().value())
                .param("school", school.school().value())
                .param("name", school.name())
                .param("mark", mark.name())
                .param("by", by.person())
                .param("byName", by.name())
                .param("at", at(by.at()))
                .update();
    }

    private static MeetingOutcome outcome(ResultSet row, boolean leads, List<SchoolId> own) throws SQLException {
        return new MeetingOutcome(
                new OutcomeId(row.getObject("outcome_id", UUID.class)),
                new MeetingId(row.getObject("meeting_id", UUID.class)),
                row.getString("kind").equals("DECISION"),
                Optional.ofNullable(row.getObject("point_id", UUID.class)).map(PointId::new),
                row.getString("wording"),
                row.getString("recorded_by_name"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getObject("action_id", UUID.class) == null
                        ? Optional.empty()
                        : Optional.of(action(row, leads, own)));
    }

    private static MeetingOutcome.MeetingAction action(ResultSet row, boolean leads, List<SchoolId> own)
            throws SQLException {
        var school = Optional.ofNullable(row.getObject("school_id", UUID.class)).map(SchoolId::new);
        var done = Optional.ofNullable(row.getObject("done_at", OffsetDateTime.class))
                .<Instant>map(OffsetDateTime::toInstant);
        return new MeetingOutcome.MeetingAction(
                school,
                row.getString("owner_name"),
                row.getObject("due", LocalDate.class),
                done,
                Optional.ofNullable(row.getString("done_by_name")).orElse(""),
                done.isEmpty() && (leads || school.map(own::contains).orElse(false)));
    }
}
