package org.challengepartners.agendas;

import static org.challengepartners.agendas.ActivityPlaces.at;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.challengepartners.membership.HubId;
import org.challengepartners.membership.HubSummary;
import org.challengepartners.tenancy.SpaceId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The meetings that the reader's keys open, with their minutes and their log. */
@Component
class MeetingRows {

    private final JdbcClient database;

    MeetingRows(JdbcClient database) {
        this.database = database;
    }

    /** The minutes of a meeting, and who wrote them last. */
    record Minutes(String words, int revision, String by) {}

    Optional<MeetingLine> find(MeetingId id) {
        return database.sql("select * from agendas.meeting where meeting_id = ?")
                .param(id.value())
                .query((row, _) -> line(row))
                .optional();
    }

    /** The meeting, for this transaction alone. */
    Optional<MeetingLine> hold(MeetingId id) {
        return database.sql("select * from agendas.meeting where meeting_id = ? for update")
                .param(id.value())
                .query((row, _) -> line(row))
                .optional();
    }

    /** Few: those of one hub between two days, both included, by day. */
    List<MeetingLine> of(HubId hub, LocalDate from, LocalDate until) {
        return database.sql("""
                        select * from agendas.meeting where hub_id = ? and day between ? and ? order by day, starts, meeting_id
                        """)
                .params(hub.value(), from, until)
                .query((row, _) -> line(row))
                .list();
    }

    /** The drafts that were convened with this one and are still drafts, itself not. */
    List<MeetingLine> draftsBeside(MeetingLine one) {
        return database.sql("""
                        select * from agendas.meeting where series_id = :series and state = 'DRAFT' and meeting_id <> :id order by day for update
                        """)
                .param("series", one.series().orElse(null))
                .param("id", one.id().value())
                .query((row, _) -> line(row))
                .list();
    }

    void addSeries(HubSummary hub, UUID series, Signature by) {
        database.sql("insert into agendas.series values (?, ?, ?, ?, ?, ?)")
                .params(hub.space().value(), series, hub.id().value(), by.person(), by.name(), at(by.at()))
                .update();
    }

    void add(
            HubSummary hub,
            MeetingId id,
            @Nullable UUID series,
            MeetingForm form,
            Series dates,
            LocalDate day,
            Signature by) {
        database.sql("""
                        insert into agendas.meeting (space_id, meeting_id, version, hub_id, hub_name, series_id, title, venue, day, starts,
                                                     ends, state, changed_by, changed_by_name, changed_at)
                        values (:space, :id, 0, :hub, :name, :series, :title, :venue, :day, :starts, :ends, 'DRAFT', :by, :byName, :at)
                        """)
                .param("space", hub.space().value())
                .param("id", id.value())
                .param("hub", hub.id().value())
                .param("name", hub.name())
                .param("series", series)
                .param("title", form.title())
                .param("venue", form.venue())
                .param("day", day)
                .param("starts", dates.starts())
                .param("ends", dates.ends())
                .param("by", by.person())
                .param("byName", by.name())
                .param("at", at(by.at()))
                .update();
    }

    /** Gives it another name, place, day or times; calendars hear of it. */
    void change(
            MeetingId id,
            MeetingForm form,
            LocalDate day,
            LocalTime starts,
            LocalTime ends,
            String because,
            Signature by) {
        database.sql("""
                        update agendas.meeting set title = :title, venue = :venue, day = :day, starts = :starts, ends = :ends,
                               because = :because, version = version + 1, sequence = sequence + 1, changed_by = :by,
                               changed_by_name = :byName, changed_at = :at where meeting_id = :id
                        """)
                .param("title", form.title())
                .param("venue", form.venue())
                .param("day", day)
                .param("starts", starts)
                .param("ends", ends)
                .param("because", because)
                .param("by", by.person())
                .param("byName", by.name())
                .param("at", at(by.at()))
                .param("id", id.value())
                .update();
    }

    /** Takes a step, which its log keeps. */
    void step(MeetingLine meeting, MeetingStep step, MeetingState to, String because, Signature by) {
        database.sql("""
                        update agendas.meeting set state = :state, opened = opened or :state = 'OPEN', version = version + 1,
                               because = case :state when 'CANCELLED' then :because else because end,
                               sequence = sequence + case :state when 'CANCELLED' then 1 else 0 end, changed_by = :by,
                               changed_by_name = :byName, changed_at = :at where meeting_id = :id
                        """)
                .param("state", to.name())
                .param("because", because)
                .param("by", by.person())
                .param("byName", by.name())
                .param("at", at(by.at()))
                .param("id", meeting.id().value())
                .update();
        log(meeting, step, because, by);
    }

    /** Writes a line into its log. */
    void log(MeetingLine meeting, MeetingStep step, String because, Signature by) {
        database.sql("""
                        insert into agendas.meeting_step
                        select :space, :id, 1 + count(*), :step, :because, :by, :byName, :at
                          from agendas.meeting_step s where s.meeting_id = :id
                        """)
                .param("space", meeting.space().value())
                .param("id", meeting.id().value())
                .param("step", step.name())
                .param("because", because)
                .param("by", by.person())
                .param("byName", by.name())
                .param("at", at(by.at()))
                .update();
    }

    List<MeetingDetail.Logged> log(MeetingId id) {
        return database.sql("select * from agendas.meeting_step where meeting_id = ? order by nth")
                .param(id.value())
                .query((row, _) -> new MeetingDetail.Logged(
                        MeetingStep.valueOf(row.getString("step")),
                        row.getString("because"),
                        row.getString("taken_by_name"),
                        row.getObject("taken_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    Minutes minutes(MeetingId id) {
        return database.sql("select minutes, revision, minuted_by_name from agendas.meeting where meeting_id = ?")
                .param(id.value())
                .query((row, _) -> new Minutes(row.getString(1), row.getInt(2), row.getString(3)))
                .single();
    }

    void minute(MeetingId id, String words, Signature by) {
        database.sql("""
                        update agendas.meeting set minutes = ?, revision = revision + 1, minuted_by_name = ?, version = version + 1
                         where meeting_id = ?
                        """).params(words, by.name(), id.value()).update();
    }

    static MeetingLine line(ResultSet row) throws SQLException {
        return new MeetingLine(
                new MeetingId(row.getObject("meeting_id", UUID.class)),
                new SpaceId(row.getObject("space_id", UUID.class)),
                row.getLong("version"),
                new HubId(row.getObject("hub_id", UUID.class)),
                row.getString("hub_name"),
                Optional.ofNullable(row.getObject("series_id", UUID.class)),
                row.getString("title"),
                row.getString("venue"),
                row.getObject("day", LocalDate.class),
                row.getObject("starts", LocalTime.class),
                row.getObject("ends", LocalTime.class),
                MeetingState.valueOf(row.getString("state")),
                row.getBoolean("opened"),
                row.getString("because"),
                row.getInt("sequence"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }
}
