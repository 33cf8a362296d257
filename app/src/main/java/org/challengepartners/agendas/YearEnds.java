package org.challengepartners.agendas;

import static org.challengepartners.agendas.ActivityPlaces.at;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.challengepartners.membership.HubMember;
import org.challengepartners.membership.SchoolId;
import org.challengepartners.tenancy.CommandId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The ends of agendas' years, where the reader's keys open them. */
@Component
class YearEnds {

    private final JdbcClient database;
    private final Clock clock;

    YearEnds(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** One that was opened. */
    record YearEnd(
            String statement,
            int revision,
            String writtenBy,
            Optional<YearEndDetail.Published> published,
            boolean archived) {}

    Optional<YearEnd> find(AgendaId agenda) {
        return database.sql("select * from agendas.year_end where agenda_id = ?")
                .param(agenda.value())
                .query((row, _) -> yearEnd(row))
                .optional();
    }

    /** Few: the agendas of the reader's hubs whose year is at its end, and not ended. */
    List<AgendaId> running() {
        return database.sql(
                        "select agenda_id from agendas.year_end where published_at is null order by opened_at, agenda_id")
                .query((row, _) -> new AgendaId(row.getObject(1, UUID.class)))
                .list();
    }

    YearPhase phase(Agenda agenda) {
        return phase(agenda, find(agenda.id()));
    }

    YearPhase phase(Agenda agenda, Optional<YearEnd> end) {
        if (!agenda.state().isAdopted()) {
            return YearPhase.BEFORE;
        }
        return end.map(one -> one.archived()
                        ? YearPhase.ARCHIVED
                        : one.published().isPresent() ? YearPhase.REVIEWED : YearPhase.YEAR_END)
                .orElseGet(() -> LocalDate.now(clock).isBefore(agenda.year().firstDay())
                        ? YearPhase.ADOPTED
                        : YearPhase.IN_PROGRESS);
    }

    void open(Agenda agenda, Signature by) {
        database.sql("""
                        insert into agendas.year_end (space_id, agenda_id, opened_by_name, opened_at) values (?, ?, ?, ?)
                        on conflict do nothing
                        """)
                .params(agenda.space().value(), agenda.id().value(), by.name(), at(by.at()))
                .update();
    }

    void write(AgendaId agenda, String statement, Signature by) {
        database.sql("""
                        update agendas.year_end set statement = ?, revision = revision + 1, written_by_name = ? where agenda_id = ?
                        """).params(statement, by.name(), agenda.value()).update();
    }

    void publish(AgendaId agenda, Signature by) {
        database.sql("update agendas.year_end set published_by_name = ?, published_at = ? where agenda_id = ?")
                .params(by.name(), at(by.at()), agenda.value())
                .update();
        database.sql("""
                        update agendas.year_end y set archived_at = ? where y.agenda_id = ? and y.archived_at is null
                           and exists (select 1 from agendas.agenda a
                                         join agendas.agenda n on n.hub_id = a.hub_id and n.starts_in > a.starts_in
                                         join agendas.adoption d on d.agenda_id = n.agenda_id where a.agenda_id = y.agenda_id)
                        """).params(at(by.at()), agenda.value()).update();
    }

    /** What each of these schools says, and what those said that have left since. */
    List<YearEndDetail.Review> reviews(AgendaId agenda, List<HubMember> members) {
        var said = new LinkedHashMap<SchoolId, YearEndDetail.Review>();
        members.forEach(school ->
                said.put(school.school(), new YearEndDetail.Review(school.school(), school.name(), Optional.empty())));
        database.sql("""
                        select distinct on (school_name, school_id) * from agendas.year_review where agenda_id = ?
                         order by school_name, school_id, turn desc
                        """).param(agenda.value()).query(row -> {
            var school = new SchoolId(row.getObject("school_id", UUID.class));
            said.put(school, new YearEndDetail.Review(school, row.getString("school_name"), Optional.of(review(row))));
        });
        return new ArrayList<>(said.values());
    }

    void give(
            Agenda agenda,
            HubMember school,
            CommandId command,
            String helped,
            String evidence,
            WhatNext next,
            String wording,
            Signature by) {
        database.sql("""
                        insert into agendas.year_review
                        select :space, :agenda, :school, :name, 1 + count(*), :command, :helped, :evidence, :next, :wording, :by, :byName, :at
                          from agendas.year_review r where r.agenda_id = :agenda and r.school_id = :school
                        on conflict (space_id, command_id) do nothing
                        """)
                .param("space", agenda.space().value())
                .param("agenda", agenda.id().value())
                .param("school", school.school().value())
                .param("name", school.name())
                .param("command", command.value())
                .param("helped", helped)
                .param("evidence", evidence)
                .param("next", next.name())
                .param("wording", wording)
                .param("by", by.person())
                .param("byName", by.name())
                .param("at", at(by.at()))
                .update();
    }

    /** How the priorities of an agenda stood, the latest first. */
    Map<ItemId, List<YearEndDetail.Standing>> standings(AgendaId agenda) {
        var standings = new HashMap<ItemId, List<YearEndDetail.Standing>>();
        database.sql("""
                        select p.*, m.title from agendas.priority_review p join agendas.item i on i.item_id = p.item_id
                          join agendas.meeting m on m.meeting_id = p.meeting_id
                         where i.agenda_id = ? order by p.item_id, p.turn desc
                        """).param(agenda.value()).query(row -> {
            standings
                    .computeIfAbsent(new ItemId(row.getObject("item_id", UUID.class)), _ -> new ArrayList<>())
                    .add(new YearEndDetail.Standing(
                            row.getString("title"),
                            TargetStatus.valueOf(row.getString("status")),
                            row.getString("wording"),
                            instant(row, "noted_at")));
        });
        return standings;
    }

    void review(Agenda agenda, ItemId priority, MeetingId meeting, TargetStatus status, String wording, Signature by) {
        database.sql("""
                        insert into agendas.priority_review
                        select :space, :item, :meeting, 1 + count(*), :status, :wording, :by, :byName, :at
                          from agendas.priority_review p where p.item_id = :item
                        """)
                .param("space", agenda.space().value())
                .param("item", priority.value())
                .param("meeting", meeting.value())
                .param("status", status.name())
                .param("wording", wording)
                .param("by", by.person())
                .param("byName", by.name())
                .param("at", at(by.at()))
                .update();
    }

    private static YearEnd yearEnd(ResultSet row) throws SQLException {
        var published = row.getObject("published_at", OffsetDateTime.class);
        return new YearEnd(
                row.getString("statement"),
                row.getInt("revision"),
                row.getString("written_by_name"),
                published == null
                        ? Optional.empty()
                        : Optional.of(
                                new YearEndDetail.Published(row.getString("published_by_name"), published.toInstant())),
                row.getObject("archived_at", OffsetDateTime.class) != null);
    }

    private static YearReview review(ResultSet row) throws SQLException {
        return new YearReview(
                row.getString("helped"),
                row.getString("evidence"),
                WhatNext.valueOf(row.getString("next")),
                row.getString("wording"),
                row.getString("given_by_name"),
                instant(row, "given_at"),
                row.getInt("turn") - 1);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
