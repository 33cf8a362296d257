package org.challengepartners.membership;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.challengepartners.tenancy.KeyRole;
import org.challengepartners.tenancy.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the people in rows, in one query however many there are: the database finds a page, and what it says is read for its rows alone. */
@Component
class PeopleBoard {

    private static final String ROWS = """
            select p.person_id, p.name, p.email,
                   case when i.state = 'SENT' and i.expires_at <= now() then 'EXPIRED' else i.state end as invitation,
                   (select string_agg(a.role || '|' || coalesce(s.name, h.name, ''), ';' order by a.role, s.name, h.name)
                      from membership.appointment a
                      left join membership.school s on s.space_id = a.space_id
                      left join membership.hub h on h.space_id = a.space_id
                     where a.person_id = p.person_id and (a.until_day is null or a.until_day > :today)) as places
              from membership.board_of_people(:letters, :role::text, :gap::text, :today,
                                              :name::text, :id::uuid, :rows, :skipped) as page (person_id)
              join membership.person p on p.person_id = page.person_id
              left join membership.invitation i on i.person_id = page.person_id
             order by p.name, p.person_id
            """;

    private final JdbcClient database;

    PeopleBoard(JdbcClient database) {
        this.database = database;
    }

    List<PersonRow> rows(PeopleQuery query, LocalDate today, BoardPage page) {
        return database.sql(ROWS)
                .param("today", today)
                .param("letters", Letters.small(query.letters()))
                .param("role", query.role().map(Enum::name).orElse(null))
                .param("gap", query.gap().map(Enum::name).orElse(null))
                .params(page.params())
                .query((row, _) -> new PersonRow(
                        new PersonId(row.getObject("person_id", UUID.class)),
                        row.getString("name"),
                        row.getString("email"),
                        places(row.getString("places")),
                        invitation(row.getString("invitation"))))
                .list();
    }

    private static String places(@Nullable String held) {
        return held == null
                ? ""
                : Arrays.stream(held.split(";", -1))
                        .map(place -> place.split("\\|", 2))
                        .map(place -> KeyRole.valueOf(place[0]).words() + " of " + place[1])
                        .collect(Collectors.joining(", "));
    }

    private static String invitation(@Nullable String state) {
        return state == null ? "" : InvitationLine.State.valueOf(state).words();
    }
}
