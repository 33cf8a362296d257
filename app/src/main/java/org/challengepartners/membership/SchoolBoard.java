package org.challengepartners.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.challengepartners.tenancy.SpaceId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the schools in rows, in one query however many there are. */
@Component
class SchoolBoard {

    private static final String ROWS = """
            select d.school_id, d.name, d.place, d.phase, d.hub_name, d.member_name, d.joined_on,
                   (select string_agg(a.person_name, ', ' order by a.person_name) from membership.appointment a
                     where a.space_id = s.space_id and a.role = 'HEADTEACHER'
                       and (a.until_day is null or a.until_day > :today)) as heads,
                   exists (select 1 from membership.agreement g where g.school_id = d.school_id and g.year = :year) as signed
              from membership.directory_entry d join membership.school s on s.school_id = d.school_id
             where d.space_id = :company and (lower(d.name) like :pattern or lower(d.place) like :pattern)
               and (:phase::text is null or d.phase = :phase)
               and case coalesce(:gap::text, '')
                   when 'NO_MEMBER' then d.member_name is null
                   when 'NO_HUB' then d.hub_name is null
                   when 'NO_HEAD' then not exists (select 1 from membership.appointment a
                        where a.space_id = s.space_id and a.role = 'HEADTEACHER'
                          and (a.until_day is null or a.until_day > :today))
                   when 'NO_AGREEMENT' then not exists (select 1 from membership.agreement g
                        where g.school_id = d.school_id and g.year = :year)
                   else true end
             order by d.name, d.school_id limit :limit offset :offset
            """;

    private final JdbcClient database;

    SchoolBoard(JdbcClient database) {
        this.database = database;
    }

    List<SchoolRow> rows(SchoolsQuery query, LocalDate today, long offset, int limit) {
        return database.sql(ROWS)
                .param("today", today)
                .param("year", MembershipYear.of(today).begins())
                .param("company", SpaceId.COMPANY.value())
                .param("pattern", Letters.anywhere(query.letters()))
                .param("phase", query.phase().map(Enum::name).orElse(null))
                .param("gap", query.gap().map(Enum::name).orElse(null))
                .param("limit", limit)
                .param("offset", offset)
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
