package org.challengepartners.agendas;

import static org.challengepartners.agendas.ActivityPlaces.at;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.challengepartners.membership.HubId;
import org.challengepartners.membership.SchoolId;
import org.challengepartners.tenancy.CommandId;
import org.challengepartners.tenancy.SpaceId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was said of the targets that the reader's keys open; schools' own figures come from the liaison rooms that are open to her. */
@Component
class TargetRows {

    private final JdbcClient database;

    TargetRows(JdbcClient database) {
        this.database = database;
    }

    /** All check-ins of an agenda, the latest of each target first. */
    Map<ItemId, List<CheckIn>> checkIns(AgendaId agenda) {
        return database
                .sql("""
                        select c.* from agendas.check_in c join agendas.item i on i.item_id = c.item_id
                         where i.agenda_id = ? order by c.item_id, c.day desc, c.turn desc
                        """)
                .param(agenda.value())
                .query((row, _) -> Map.entry(item(row), checkIn(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    Map<ItemId, TargetEnd> ends(AgendaId agenda) {
        return database
                .sql("""
                        select e.* from agendas.target_end e join agendas.item i on i.item_id = e.item_id where i.agenda_id = ?
                        """)
                .param(agenda.value())
                .query((row, _) -> Map.entry(
                        item(row),
                        new TargetEnd(
                                Outcome.valueOf(row.getString("outcome")),
                                Optional.ofNullable(row.getBigDecimal("final_value"))
                                        .map(BigDecimal::stripTrailingZeros),
                                row.getString("because"),
                                row.getString("ended_by_name"),
                                instant(row, "ended_at"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** What was published of each target, the latest first. */
    Map<ItemId, List<PublishedValue>> published(AgendaId agenda) {
        return database
                .sql("""
                        select p.* from agendas.published_value p join agendas.item i on i.item_id = p.item_id
                         where i.agenda_id = ? order by p.item_id, p.nth desc
                        """)
                .param(agenda.value())
                .query((row, _) -> Map.entry(
                        item(row),
                        new PublishedValue(
                                RollUpRule.valueOf(row.getString("rule")),
                                Optional.ofNullable(row.getBigDecimal("value")).map(BigDecimal::stripTrailingZeros),
                                row.getInt("schools"),
                                List.of((String[]) row.getArray("missing").getArray()),
                                row.getString("published_by_name"),
                                instant(row, "published_at"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** Which schools made the figures of a target that were shown. */
    Set<Set<SchoolId>> cohorts(ItemId target) {
        return new HashSet<>(database.sql(
                        "select cohort from agendas.published_value where item_id = ? and value is not null")
                .param(target.value())
                .query((row, _) -> Arrays.stream((UUID[]) row.getArray(1).getArray())
                        .map(SchoolId::new)
                        .collect(Collectors.toUnmodifiableSet()))
                .list());
    }

    /** The own figures of the hub's schools whose rooms the reader opens, for each target and school the latest first. */
    Map<ItemId, Map<SchoolId, List<SchoolValue>>> values(HubId hub, Collection<ItemId> targets) {
        var values = new HashMap<ItemId, Map<SchoolId, List<SchoolValue>>>();
        database.sql("""
                        select l.school_id, v.* from agendas.school_value v join agendas.liaison l on l.space_id = v.space_id
                         where l.hub_id = ? and v.item_id = any (?::uuid[]) order by v.item_id, l.school_id, v.day desc, v.turn desc
                        """)
                .params(hub.value(), targets.stream().map(ItemId::value).toArray(UUID[]::new))
                .query(row -> {
                    values.computeIfAbsent(item(row), _ -> new LinkedHashMap<>())
                            .computeIfAbsent(
                                    new SchoolId(row.getObject("school_id", UUID.class)), _ -> new ArrayList<>())
                            .add(new SchoolValue(
                                    row.getBigDecimal("value").stripTrailingZeros(),
                                    row.getObject("day", LocalDate.class),
                                    row.getString("source"),
                                    row.getString("wording"),
                                    row.getString("given_by_name"),
                                    instant(row, "given_at")));
                });
        return values;
    }

    void add(SpaceId space, ItemId target, CommandId command, CheckIn checkIn, Signature by) {
        database.sql("""
                        insert into agendas.check_in (space_id, item_id, turn, command_id, value, status, day, source, wording,
                                                      every_weeks, checked_by, checked_by_name, checked_at)
                        select :space, :item, 1 + (select count(*) from agendas.check_in c where c.item_id = :item), :command, :value,
                               :status, :day, :source, :wording, :weeks, :by, :byName, :at
                        on conflict (space_id, command_id) do nothing
                        """)
                .param("space", space.value())
                .param("item", target.value())
                .param("command", command.value())
                .param("value", checkIn.value())
                .param("status", checkIn.status().name())
                .param("day", checkIn.day())
                .param("source", checkIn.source())
                .param("wording", checkIn.wording())
                .param("weeks", checkIn.everyWeeks())
                .param("by", by.person())
                .param("byName", by.name())
                .param("at", at(by.at()))
                .update();
    }

    void end(SpaceId space, ItemId target, TargetEnd end, Signature by) {
        database.sql(
                        "insert into agendas.target_end values (:space, :item, :outcome, :value, :because, :by, :byName, :at)")
                .param("space", space.value())
                .param("item", target.value())
                .param("outcome", end.outcome().name())
                .param("value", end.finalValue().orElse(null))
                .param("because", end.because())
                .param("by", by.person())
                .param("byName", by.name())
                .param("at", at(by.at()))
                .update();
    }

    void give(SpaceId room, ItemId target, CommandId command, SchoolValue value, Signature by) {
        database.sql("""
                        insert into agendas.school_value (space_id, item_id, turn, command_id, value, day, source, wording, given_by,
                                                          given_by_name, given_at)
                        select :space, :item, 1 + (select count(*) from agendas.school_value v
                                                    where v.space_id = :space and v.item_id = :item),
                               :command, :value, :day, :source, :wording, :by, :byName, :at
                        on conflict (space_id, command_id) do nothing
                        """)
                .param("space", room.value())
                .param("item", target.value())
                .param("command", command.value())
                .param("value", value.value())
                .param("day", value.day())
                .param("source", value.source())
                .param("wording", value.wording())
                .param("by", by.person())
                .param("byName", by.name())
                .param("at", at(by.at()))
                .update();
    }

    void publish(SpaceId space, ItemId target, PublishedValue value, Set<SchoolId> cohort, Signature by) {
        database.sql("""
                        insert into agendas.published_value (space_id, item_id, nth, rule, value, schools, cohort, missing,
                                                             published_by, published_by_name, published_at)
                        select :space, :item, 1 + (select count(*) from agendas.published_value p where p.item_id = :item), :rule,
                               :value, :schools, :cohort::uuid[], :missing::text[], :by, :byName, :at
                        """)
                .param("space", space.value())
                .param("item", target.value())
                .param("rule", value.rule().name())
                .param("value", value.value().orElse(null))
                .param("schools", value.schools())
                .param("cohort", cohort.stream().map(SchoolId::value).toArray(UUID[]::new))
                .param("missing", value.missing().toArray(String[]::new))
                .param("by", by.person())
                .param("byName", by.name())
                .param("at", at(by.at()))
                .update();
    }

    private static CheckIn checkIn(ResultSet row) throws SQLException {
        return new CheckIn(
                row.getBigDecimal("value").stripTrailingZeros(),
                TargetStatus.valueOf(row.getString("status")),
                row.getObject("day", LocalDate.class),
                row.getString("source"),
                row.getString("wording"),
                row.getInt("every_weeks"),
                row.getString("checked_by_name"),
                instant(row, "checked_at"));
    }

    private static ItemId item(ResultSet row) throws SQLException {
        return new ItemId(row.getObject("item_id", UUID.class));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
