package org.challengepartners.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.challengepartners.tenancy.SpaceId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The terms in use as the tables hold them: those of councils, and those of one school. Replaced ones stay and are not read. */
@Component
class TermTable {

    private static final String OF_COUNCILS =
            "select council, starts_in, term_id, name, first_day, last_day from calendar.term where replaced_at is null ";

    private final JdbcClient database;

    TermTable(JdbcClient database) {
        this.database = database;
    }

    /** Those of all councils that are not over before that day, by council and day. */
    List<TermYear> ofCouncils(LocalDate since) {
        return read(
                OF_COUNCILS + "and starts_in >= ? order by council, first_day",
                SchoolYear.of(since).startsIn());
    }

    List<NamedTerm> of(String council, SchoolYear year) {
        return read(OF_COUNCILS + "and council = ? and starts_in = ? order by first_day", council, year.startsIn())
                .stream()
                .flatMap(found -> found.terms().stream())
                .toList();
    }

    List<String> councils() {
        return database.sql(
                        "select distinct council from calendar.term where replaced_at is null and council <> '' order by 1")
                .query((row, _) -> row.getString(1))
                .list();
    }

    void replaceOfCouncil(String council, SchoolYear year, List<TermRow> terms) {
        database.sql(
                        "update calendar.term set replaced_at = now() where council = ? and starts_in = ? and replaced_at is null")
                .params(council, year.startsIn())
                .update();
        terms.forEach(term -> database.sql("""
                        insert into calendar.term (space_id, term_id, council, starts_in, name, first_day, last_day)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        SpaceId.COMPANY.value(),
                        TermId.next().value(),
                        council,
                        year.startsIn(),
                        term.name(),
                        term.firstDay(),
                        term.lastDay())
                .update());
    }

    List<TermYear> ownOf(SpaceId school) {
        return read("""
                select '' as council, starts_in, term_id, name, first_day, last_day from calendar.own_term
                 where space_id = ? and replaced_at is null order by first_day
                """, school.value());
    }

    void addOwn(SpaceId school, String name, LocalDate firstDay, LocalDate lastDay) {
        database.sql("""
                        insert into calendar.own_term (space_id, term_id, starts_in, name, first_day, last_day)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        school.value(),
                        TermId.next().value(),
                        SchoolYear.of(firstDay).startsIn(),
                        name,
                        firstDay,
                        lastDay)
                .update();
    }

    /** How many were replaced: 0 if there is no such term in use in that space. */
    int removeOwn(SpaceId school, TermId term) {
        return database.sql("""
                        update calendar.own_term set replaced_at = now()
                         where space_id = ? and term_id = ? and replaced_at is null
                        """).params(school.value(), term.value()).update();
    }

    private List<TermYear> read(String sql, Object... parameters) {
        record Key(String council, SchoolYear year) {}
        Map<Key, List<NamedTerm>> found = new LinkedHashMap<>();
        database.sql(sql).params(parameters).query(row -> {
            found.computeIfAbsent(
                            new Key(row.getString("council"), new SchoolYear(row.getInt("starts_in"))),
                            _ -> new ArrayList<>())
                    .add(new NamedTerm(
                            new TermId(row.getObject("term_id", UUID.class)),
                            row.getString("name"),
                            row.getObject("first_day", LocalDate.class),
                            row.getObject("last_day", LocalDate.class)));
        });
        return found.entrySet().stream()
                .map(entry ->
                        new TermYear(entry.getKey().council(), entry.getKey().year(), List.copyOf(entry.getValue())))
                .toList();
    }
}
