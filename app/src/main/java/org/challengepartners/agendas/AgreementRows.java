package org.challengepartners.agendas;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.challengepartners.membership.HubMember;
import org.challengepartners.membership.SchoolId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Corrections, objections that stand, and schools that adhered later, where the reader's keys open them. */
@Component
class AgreementRows {

    private final JdbcClient database;

    AgreementRows(JdbcClient database) {
        this.database = database;
    }

    /** A version's words with the corrections that heads have confirmed. */
    AgendaText corrected(FrozenVersion version) {
        var text = version.text();
        for (var erratum : errata(version)) {
            if (erratum.isConfirmed()) {
                text = text.with(erratum.item(), erratum.after());
            }
        }
        return text;
    }

    /** Few: what was reported of a version, in order. */
    List<Erratum> errata(FrozenVersion version) {
        var words = new LinkedHashMap<UUID, List<Erratum.Word>>();
        database.sql("""
                        select w.erratum_id, w.said_by_name, w.school_name, w.is_slip, w.said_at from agendas.erratum_word w
                          join agendas.erratum e on e.erratum_id = w.erratum_id
                         where e.agenda_id = ? and e.minor = ? order by w.said_at""")
                .params(version.getId().agenda().value(), version.number().minor())
                .query(row -> {
                    words.computeIfAbsent(row.getObject("erratum_id", UUID.class), _ -> new ArrayList<>())
                            .add(new Erratum.Word(
                                    row.getString("said_by_name"),
                                    row.getString("school_name"),
                                    row.getBoolean("is_slip"),
                                    instant(row, "said_at")));
                });
        return database.sql("""
                        select erratum_id, about_item, before_words, after_words, found_by_name, found_at from agendas.erratum
                         where agenda_id = ? and minor = ? order by found_at, erratum_id""")
                .params(version.getId().agenda().value(), version.number().minor())
                .query((row, _) -> {
                    var id = row.getObject("erratum_id", UUID.class);
                    return new Erratum(
                            new ErratumId(id),
                            version.number(),
                            new ItemId(row.getObject("about_item", UUID.class)),
                            Canon.item(row.getString("before_words")),
                            Canon.item(row.getString("after_words")),
                            row.getString("found_by_name"),
                            instant(row, "found_at"),
                            words.getOrDefault(id, List.of()));
                })
                .list();
    }

    Optional<AgendaId> agendaOf(ErratumId erratum) {
        return database.sql("select agenda_id from agendas.erratum where erratum_id = ?")
                .param(erratum.value())
                .query((row, _) -> new AgendaId(row.getObject(1, UUID.class)))
                .optional();
    }

    void report(
            ErratumId id,
            Agenda agenda,
            FrozenVersion version,
            ItemId item,
            ItemText before,
            ItemText after,
            Signature by) {
        database.sql("""
                        insert into agendas.erratum (space_id, erratum_id, agenda_id, minor, text_hash, about_item, before_words,
                            after_words, found_by, found_by_name, found_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        agenda.space().value(),
                        id.value(),
                        agenda.id().value(),
                        version.number().minor(),
                        version.textHash(),
                        item.value(),
                        Canon.of(before),
                        Canon.of(after),
                        by.person(),
                        by.name(),
                        at(by.at()))
                .update();
    }

    /** Whether neither the person nor another head of the school has said so before. */
    boolean say(Agenda agenda, ErratumId id, boolean isSlip, HubMember school, Signature by) {
        return database.sql("""
                        insert into agendas.erratum_word (space_id, erratum_id, said_by, said_by_name, is_slip, school_id, school_name,
                            said_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                        .params(
                                agenda.space().value(),
                                id.value(),
                                by.person(),
                                by.name(),
                                isSlip,
                                school.school().value(),
                                school.name(),
                                at(by.at()))
                        .update()
                == 1;
    }

    /** Objections to a version that were recorded as standing, each with the answer that it is about. */
    List<StandingObjection> standing(FrozenVersion version) {
        return database.sql("""
                        select school_id, turn, tried, recorded_by_name, recorded_at, accepted_by_name, accepted_at
                          from agendas.standing_objection where agenda_id = ? and minor = ? order by recorded_at""")
                .params(version.getId().agenda().value(), version.number().minor())
                .query((row, _) -> new StandingObjection(
                        new SchoolId(row.getObject("school_id", UUID.class)),
                        row.getInt("turn"),
                        row.getString("tried"),
                        row.getString("recorded_by_name"),
                        instant(row, "recorded_at"),
                        Optional.ofNullable(row.getString("accepted_by_name")),
                        Optional.ofNullable(row.getObject("accepted_at", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)))
                .list();
    }

    void record(Agenda agenda, Position objection, String tried, Signature by) {
        database.sql("""
                        insert into agendas.standing_objection (space_id, agenda_id, minor, school_id, turn, tried, recorded_by,
                            recorded_by_name, recorded_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                .params(
                        agenda.space().value(),
                        agenda.id().value(),
                        objection.number().minor(),
                        objection.school().value(),
                        objection.turn(),
                        tried,
                        by.person(),
                        by.name(),
                        at(by.at()))
                .update();
    }

    void accept(Agenda agenda, Position objection, Signature by) {
        database.sql("""
                        update agendas.standing_objection set accepted_by = ?, accepted_by_name = ?, accepted_at = ?
                         where agenda_id = ? and minor = ? and school_id = ? and turn = ? and accepted_by is null""")
                .params(
                        by.person(),
                        by.name(),
                        at(by.at()),
                        agenda.id().value(),
                        objection.number().minor(),
                        objection.school().value(),
                        objection.turn())
                .update();
    }

    /** Few: the schools that joined later and adhered, in order. */
    List<Adherence> adherences(AgendaId agenda) {
        return database.sql("""
                        select school_id, school_name, adhered_by_name, adhered_at from agendas.adherence
                         where agenda_id = ? order by adhered_at, school_name""")
                .param(agenda.value())
                .query((row, _) -> new Adherence(
                        new SchoolId(row.getObject("school_id", UUID.class)),
                        row.getString("school_name"),
                        row.getString("adhered_by_name"),
                        instant(row, "adhered_at")))
                .list();
    }

    void adhere(Agenda agenda, FrozenVersion version, HubMember school, Signature by) {
        database.sql("""
                        insert into agendas.adherence (space_id, agenda_id, minor, text_hash, school_id, school_name, adhered_by,
                            adhered_by_name, adhered_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                .params(
                        agenda.space().value(),
                        agenda.id().value(),
                        version.number().minor(),
                        version.textHash(),
                        school.school().value(),
                        school.name(),
                        by.person(),
                        by.name(),
                        at(by.at()))
                .update();
    }

    /** On which day each of the hub's earlier schools left it: the first day on which it belonged to it no more. */
    Map<SchoolId, LocalDate> left(Agenda agenda, LocalDate today) {
        var left = new LinkedHashMap<SchoolId, LocalDate>();
        database.sql("""
                        select school_id, max(until_day) as until_day from membership.hub_school where hub_id = ?
                         group by school_id having bool_and(until_day is not null and until_day <= ?)""").params(agenda.hub().value(), today).query(row -> {
            left.put(new SchoolId(row.getObject("school_id", UUID.class)), row.getObject("until_day", LocalDate.class));
        });
        return left;
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
