package org.challengepartners.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the schools in rows, in one query however many there are: the database finds a page, and what it says is read for its rows alone. */
@Component
class SchoolBoard {

    private static final String ROWS = """
            select d.school_id, d.name, d.place, d.phase, d.hub_name, d.member_name, d.joined_on,
                   (select string_agg(a.person_name, ', ' order by a.person_name) from membership.appointment a
                     where a.space_id = s.space_id and a.role = 'HEADTEACHER'
                       and (a.until_day is null or a.until_day > :today)) as heads,
                   exists (select 1 from membership.agreement g where g.school_id = d.school_id and g.year = :year) as signed
              from membership.board_of_schools(:letters, :phase::text, :gap::text, :today, :year,
                                               :name::text, :id::uuid, :rows, :skipped) as page (school_id)
              join membership.directory_entry d on d.school_id = page.school_id
              join membership.school s on s.school_id = page.school_id
             order by d.name, d.school_id
            """;

    private final JdbcClient database;

    SchoolBoard(JdbcClient database) {
        this.database = database;
    }

    List<SchoolRow> rows(SchoolsQuery query, LocalDate today, BoardPage page) {
        return database.sql(ROWS)
                .param("today", today)
                .param("year", MembershipYear.of(today).begins())
                .param("letters", Letters.small(query.letters()))
                .param("phase", query.phase().map(Enum::name).orElse(null))
                .param("gap", query.gap().map(Enum::name).orElse(null))
                .params(page.params())
                .query((row, _) -> new SchoolRow(
                        new SchoolId(row.getObject("school_id", UUID.class)),
                        row.getString("name"),
                        row.getString("place"),
                        Phase.valueOf(row.getString("phase")),
                        Optional.ofNullable(row.getString("hub_name")),
                        Optional.ofNullable(row.getString("member_name")),
                        row.getObject("joined_on", LocalDate.class),
                        Optional.ofNullable(row.getString("heads")).orElse(""),
                        row.getBoolean("signed")))
                .list();
    }
}
