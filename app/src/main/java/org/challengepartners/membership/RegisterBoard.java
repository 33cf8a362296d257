package org.challengepartners.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.challengepartners.tenancy.SpaceId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the register in rows, in one query however many there are: the database finds a page, and what it says is read for its rows alone. */
@Component
class RegisterBoard {

    private static final String ROWS = """
            select e.*, s.due_on, s.paid_on,
                   (select count(*) from membership.member_school c where c.space_id = e.space_id and c.member_id = e.entry_id
                       and c.from_day <= :today and (c.until_day is null or c.until_day > :today)) as schools,
                   (select r.person_name from membership.representative r where r.space_id = e.space_id
                       and r.member_id = e.entry_id and r.from_at <= now() and (r.until_at is null or r.until_at > now())
                       limit 1) as voter
              from membership.board_of_members(:letters, :state::text, :gap::text, :today, :year,
                                               :name::text, :id::uuid, :rows, :skipped) as page (entry_id)
              join membership.register_entry e on e.entry_id = page.entry_id
              left join membership.subscription s on s.member_id = page.entry_id and s.year = :year
             order by e.legal_name, e.entry_id
            """;

    private final JdbcClient database;

    RegisterBoard(JdbcClient database) {
        this.database = database;
    }

    List<RegisterRow> rows(RegisterQuery query, LocalDate today, BoardPage page) {
        return database.sql(ROWS)
                .param("today", today)
                .param("year", MembershipYear.of(today).begins())
                .param("letters", Letters.small(query.letters()))
                .param("state", query.state().map(Enum::name).orElse(null))
                .param("gap", query.gap().map(Enum::name).orElse(null))
                .params(page.params())
                .query((row, _) -> new RegisterRow(
                        new MemberId(row.getObject("entry_id", UUID.class)),
                        new MemberParticulars(
                                row.getString("legal_name"),
                                MemberKind.valueOf(row.getString("kind")),
                                MemberClass.valueOf(row.getString("member_class")),
                                row.getString("address"),
                                row.getString("email")),
                        MemberState.valueOf(row.getString("state")),
                        Optional.ofNullable(row.getObject("entered_on", LocalDate.class)),
                        Optional.ofNullable(row.getObject("ceased_on", LocalDate.class)),
                        row.getInt("schools"),
                        Optional.ofNullable(row.getString("voter")),
                        standing(
                                row.getObject("due_on", LocalDate.class),
                                row.getObject("paid_on", LocalDate.class),
                                today)))
                .list();
    }

    private static String standing(@Nullable LocalDate due, @Nullable LocalDate paid, LocalDate today) {
        if (paid != null) {
            return "Paid";
        }
        return due == null ? "Not asked" : due.isBefore(today) ? "Overdue" : "Asked";
    }

    List<CoveredSchool> schools(MemberId member) {
        return database.sql("""
                        select c.school_id, coalesce(d.name, s.name, 'A school') as name, c.from_day, c.until_day
                          from membership.member_school c left join membership.directory_entry d on d.school_id = c.school_id
                          left join membership.school s on s.school_id = c.school_id
                         where c.space_id = ? and c.member_id = ?
                         order by c.until_day desc nulls first, name limit 500
                        """)
                .params(SpaceId.COMPANY.value(), member.value())
                .query((row, _) -> new CoveredSchool(
                        new SchoolId(row.getObject("school_id", UUID.class)),
                        row.getString("name"),
                        row.getObject("from_day", LocalDate.class),
                        Optional.ofNullable(row.getObject("until_day", LocalDate.class))))
                .list();
    }
}
