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

/** Reads the people in rows, in one query however many there are. */
@Component
class PeopleBoard {

    private static final String ROWS = """
            select p.person_id, p.name, p.email, held.places,
                   case when i.state = 'SENT' and i.expires_at <= now() then 'EXPIRED' else i.state end as invitation
              from membership.person p
              left join membership.invitation i on i.person_id = p.person_id
              left join lateral (
                   select string_agg(a.role || '|' || coalesce(s.name, h.name, ''), ';' order by a.role, s.name, h.name) as places
                     from membership.appointment a
                     left join membership.school s on s.space_id = a.space_id
                     left join membership.hub h on h.space_id = a.space_id
                    where a.person_id = p.person_id and (a.until_day is null or a.until_day > :today)) held on true
             where (lower(p.name) like :pattern or lower(p.email) like :pattern)
               and (:role::text is null or exists (select 1 from membership.appointment a
                    where a.person_id = p.person_id and a.role = :role and (a.until_day is null or a.until_day > :today)))
               and case coalesce(:gap::text, '')
                   when 'INVITATION_WAITING' then i.state = 'SENT'
                   when 'INVITATION_EXPIRED' then i.state = 'SENT' and i.expires_at <= now()
                   when 'NO_PLACE' then not exists (select 1 from membership.appointment a
                        where a.person_id = p.person_id and (a.until_day is null or a.until_day > :today))
                   else true end
             order by p.name, p.person_id limit :limit offset :offset
            """;

    private final JdbcClient database;

    PeopleBoard(JdbcClient database) {
        this.database = database;
    }

    List<PersonRow> rows(PeopleQuery query, LocalDate today, long offset, int limit) {
        return database.sql(ROWS)
                .param("today", today)
                .param("pattern", Letters.anywhere(query.letters()))
                .param("role", query.role().map(Enum::name).orElse(null))
                .param("gap", query.gap().map(Enum::name).orElse(null))
                .param("limit", limit)
                .param("offset", offset)
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
