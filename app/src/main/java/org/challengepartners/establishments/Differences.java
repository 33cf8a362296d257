package org.challengepartners.establishments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.challengepartners.establishments.DifferenceLine.Change;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.SliceImpl;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Compares what is staged with the register, and takes it over: all of it is the database's work, in a few statements. */
@Component
class Differences {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, List<@Nullable String>>> CHANGES = new TypeReference<>() {};

    private static final String UPDATES =
            EstablishmentRow.COLUMNS.replaceFirst("urn, ", "").replaceAll("(\\w+)", "$1 = excluded.$1");

    private final JdbcClient database;
    private final JdbcTemplate batches;

    Differences(JdbcClient database, JdbcTemplate batches) {
        this.database = database;
        this.batches = batches;
    }

    /** Forgets what earlier files of this kind differed in. */
    void forget(ImportKind kind) {
        for (var table : List.of("establishments.difference", "establishments.bad_row")) {
            database.sql("delete from " + table
                            + " where import_id in (select import_id from establishments.import where kind = ?)")
                    .param(kind.name())
                    .update();
        }
    }

    void keep(ImportId id, List<BadRow> rows) {
        batches.batchUpdate(
                "insert into establishments.bad_row (import_id, line, problem, content) values (?, ?, ?, ?)",
                rows.stream()
                        .map(row -> new Object[] {id.value(), row.line(), row.problem(), row.content()})
                        .toList());
    }

    /** Writes down every establishment that the file and the register say different things of, and counts them. */
    void compareEstablishments(ImportId id) {
        database.sql("""
                        insert into establishments.difference (import_id, urn, name, kind, changes)
                        select ?, s.urn, s.name,
                               case when e.urn is null or e.missing_since is not null then 'NEW'
                                    when s.status = 'CLOSED' and e.status <> 'CLOSED' then 'CLOSED'
                                    when s.status <> 'CLOSED' and e.status = 'CLOSED' then 'REOPENED' else 'CHANGED' end,
                               case when e.missing_since is null and e.facts <> s.facts then
                                    (select jsonb_object_agg(k, jsonb_build_array(e.facts ->> k, s.facts ->> k))
                                       from jsonb_object_keys(e.facts || s.facts) k
                                      where e.facts ->> k is distinct from s.facts ->> k) end
                          from establishments.staged s left join establishments.establishment e on e.urn = s.urn
                         where e.urn is null or e.missing_since is not null or e.facts <> s.facts
                        union all
                        select ?, e.urn, e.name, 'VANISHED', null from establishments.establishment e
                         where e.missing_since is null
                           and not exists (select 1 from establishments.staged s where s.urn = e.urn)
                        """).params(id.value(), id.value()).update();
        database.sql("""
                        update establishments.import i
                           set new_rows = c.new, changed_rows = c.changed, closed_rows = c.closed,
                               reopened_rows = c.reopened, vanished_rows = c.vanished
                          from (select count(*) filter (where kind = 'NEW') as new,
                                       count(*) filter (where kind = 'CHANGED') as changed,
                                       count(*) filter (where kind = 'CLOSED') as closed,
                                       count(*) filter (where kind = 'REOPENED') as reopened,
                                       count(*) filter (where kind = 'VANISHED') as vanished
                                  from establishments.difference where import_id = ?) c
                         where i.import_id = ?
                        """).params(id.value(), id.value()).update();
    }

    /** Counts the links that are new, and those that the file has no more. */
    void compareLinks(ImportId id) {
        database.sql("""
                        update establishments.import
                           set new_rows = (select count(*) from (table establishments.staged_link except table establishments.link) n),
                               vanished_rows = (select count(*) from (table establishments.link except table establishments.staged_link) n)
                         where import_id = ?
                        """).param(id.value()).update();
    }

    /** Lets the register say what the file says. Nothing is removed: what the file has no more is marked. */
    void applyEstablishments(ImportId id, LocalDate fileDay) {
        database.sql("""
                        insert into establishments.establishment as e (%s, file_day)
                        select %s, ? from establishments.staged
                         where urn in (select urn from establishments.difference where import_id = ? and kind <> 'VANISHED')
                        on conflict (urn) do update set %s, file_day = excluded.file_day, missing_since = null
                        """.formatted(EstablishmentRow.COLUMNS, EstablishmentRow.COLUMNS, UPDATES))
                .params(fileDay, id.value())
                .update();
        database.sql("""
                        update establishments.establishment set missing_since = ?
                         where urn in (select urn from establishments.difference where import_id = ? and kind = 'VANISHED')
                        """).params(fileDay, id.value()).update();
        database.sql("delete from establishments.staged").update();
    }

    /** Lets the links be those of the file. */
    void applyLinks() {
        database.sql("""
                        delete from establishments.link l where not exists (
                            select 1 from establishments.staged_link s
                             where s.urn = l.urn and s.other_urn = l.other_urn and s.kind = l.kind
                               and s.established_on is not distinct from l.established_on
                               and s.other_name is not distinct from l.other_name)
                        """).update();
        database.sql("""
                        insert into establishments.link (urn, other_urn, kind, established_on, other_name)
                        select urn, other_urn, kind, established_on, other_name from establishments.staged_link
                        on conflict do nothing
                        """).update();
        database.sql("delete from establishments.staged_link").update();
    }

    Slice<DifferenceLine> page(ImportId id, DifferenceKind kind, Pageable page) {
        var lines = database.sql("""
                        select urn, kind, name, changes from establishments.difference
                         where import_id = ? and kind = ? order by urn limit ? offset ?
                        """)
                .params(id.value(), kind.name(), page.getPageSize() + 1, page.getOffset())
                .query(Differences::line)
                .list();
        return slice(lines, page);
    }

    List<BadRow> badRows(ImportId id) {
        return database.sql(
                        "select line, problem, content from establishments.bad_row where import_id = ? order by line")
                .param(id.value())
                .query((row, _) -> new BadRow(row.getInt("line"), row.getString("problem"), row.getString("content")))
                .list();
    }

    static <T> Slice<T> slice(List<T> oneMore, Pageable page) {
        boolean more = oneMore.size() > page.getPageSize();
        return new SliceImpl<>(more ? oneMore.subList(0, page.getPageSize()) : oneMore, page, more);
    }

    private static DifferenceLine line(ResultSet row, int number) throws SQLException {
        var changes = row.getString("changes");
        return new DifferenceLine(
                new Urn(row.getInt("urn")),
                DifferenceKind.valueOf(row.getString("kind")),
                row.getString("name"),
                changes == null ? List.of() : changes(changes));
    }

    private static List<Change> changes(String json) {
        return JSON.readValue(json, CHANGES).entrySet().stream()
                .map(column -> new Change(
                        column.getKey(),
                        orBlank(column.getValue().getFirst()),
                        orBlank(column.getValue().getLast())))
                .sorted(Comparator.comparing(Change::column))
                .toList();
    }

    private static String orBlank(@Nullable String text) {
        return text == null ? "" : text;
    }
}
