package org.challengepartners.establishments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.challengepartners.establishments.EstablishmentDetail.Named;
import org.challengepartners.establishments.EstablishmentDetail.Point;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The establishments of the public register, as they stand. */
@Component
class Establishments {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, String>> FACTS = new TypeReference<>() {};

    private final JdbcClient database;

    Establishments(JdbcClient database) {
        this.database = database;
    }

    Optional<EstablishmentDetail> find(Urn urn) {
        return database.sql("select * from establishments.establishment where urn = ?")
                .param(urn.value())
                .query(Establishments::detail)
                .optional();
    }

    Slice<EstablishmentLine> search(String pattern, Pageable page) {
        var lines = database.sql("""
                        select urn, name, town, postcode, status, closed_on from establishments.establishment
                         where words like ? order by name, urn limit ? offset ?
                        """)
                .params(pattern, page.getPageSize() + 1, page.getOffset())
                .query((row, _) -> new EstablishmentLine(
                        new Urn(row.getInt("urn")),
                        row.getString("name"),
                        text(row, "town"),
                        text(row, "postcode"),
                        EstablishmentStatus.valueOf(row.getString("status")),
                        day(row, "closed_on")))
                .list();
        return Differences.slice(lines, page);
    }

    /** Both directions of the file's links, without doubles: each relation is normally given twice, and not always. */
    private static final String SUCCESSORS = """
            with followed as (
                select urn, other_urn as next, kind from establishments.link
                 where urn = any (:urns) and kind like 'Successor%'
                union
                select other_urn, urn, replace(kind, 'Predecessor', 'Successor') from establishments.link
                 where other_urn = any (:urns) and kind like 'Predecessor%'),
            once as (select urn, next, min(kind) as kind, max(kind) as last from followed group by urn, next)
            select o.urn, o.next, o.kind, e.name, e.opened_on,
                   count(*) over (partition by o.urn) = 1 and o.last = 'Successor' and o.kind = 'Successor'
                   and (select count(*) from (
                            select p.urn from establishments.link p where p.other_urn = o.next and p.kind like 'Successor%'
                            union
                            select p.other_urn from establishments.link p where p.urn = o.next and p.kind like 'Predecessor%') p) = 1
                   and not exists (select 1 from establishments.link b
                                    where b.urn = o.next and b.other_urn = o.urn and b.kind like 'Successor%'
                                       or b.urn = o.urn and b.other_urn = o.next and b.kind like 'Predecessor%') as plain
              from once o left join establishments.establishment e on e.urn = o.next
             order by o.urn, o.next
            """;

    Map<Urn, List<Successor>> successors(List<Urn> urns) {
        Map<Urn, List<Successor>> found = new HashMap<>();
        database.sql(SUCCESSORS)
                .param("urns", urns.stream().map(Urn::value).toArray(Integer[]::new))
                .query(row -> {
                    found.computeIfAbsent(new Urn(row.getInt("urn")), first -> new ArrayList<>())
                            .add(successor(row));
                });
        return found;
    }

    private static Successor successor(ResultSet row) throws SQLException {
        return new Successor(
                new Urn(row.getInt("next")),
                text(row, "name"),
                day(row, "opened_on"),
                row.getString("kind"),
                row.getBoolean("plain"));
    }

    private static EstablishmentDetail detail(ResultSet row, int number) throws SQLException {
        return new EstablishmentDetail(
                new Urn(row.getInt("urn")),
                row.getString("name"),
                EstablishmentStatus.valueOf(row.getString("status")),
                new Named(text(row, "type_code"), text(row, "type_name")),
                text(row, "group_name"),
                new Named(text(row, "phase_code"), text(row, "phase_name")),
                new Named(text(row, "authority_code"), text(row, "authority")),
                text(row, "region"),
                new Named(text(row, "trust_code"), text(row, "trust")),
                number(row, "low_age"),
                number(row, "high_age"),
                text(row, "gender"),
                text(row, "religious_character"),
                number(row, "pupils"),
                number(row, "capacity"),
                List.of((String[]) row.getArray("needs").getArray()),
                day(row, "opened_on"),
                day(row, "closed_on"),
                text(row, "street"),
                text(row, "town"),
                text(row, "postcode"),
                text(row, "website"),
                place(row),
                row.getObject("file_day", LocalDate.class),
                day(row, "missing_since"),
                JSON.readValue(row.getString("facts"), FACTS));
    }

    private static Optional<Point> place(ResultSet row) throws SQLException {
        return row.getObject("easting") == null
                ? Optional.empty()
                : Optional.of(new Point(
                        row.getInt("easting"),
                        row.getInt("northing"),
                        row.getDouble("latitude"),
                        row.getDouble("longitude")));
    }

    private static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    private static Optional<Integer> number(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, Integer.class));
    }

    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }
}
