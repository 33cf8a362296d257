package org.challengepartners.membership;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.challengepartners.tenancy.KeyRole;
import org.challengepartners.tenancy.OfficeWork;
import org.challengepartners.tenancy.PersonId;
import org.challengepartners.tenancy.SpaceId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which schools belong together and who works where, all at once, for the office when it plans across schools. */
@Service
@OfficeWork
@Transactional(readOnly = true)
@PreAuthorize("hasRole('office')")
public class Standings {

    private final JdbcClient database;
    private final Clock clock;

    Standings(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** All schools of the partnership: some hundreds. */
    public List<SchoolStanding> schools() {
        return database.sql("""
                        select s.school_id, s.space_id, s.name, s.phase, h.hub_id, c.member_id, d.easting, d.northing
                          from membership.school s
                          left join membership.directory_entry d on d.school_id = s.school_id
                          left join membership.hub_school h on h.school_id = s.school_id and h.until_day is null
                          left join lateral (select m.member_id from membership.member_school m
                                              where m.school_id = s.school_id and (m.until_day is null or m.until_day > :today)
                                              order by m.until_day nulls first limit 1) c on true
                        """)
                .param("today", LocalDate.now(clock))
                .query((row, _) -> standing(row))
                .list();
    }

    /** Where these people work today; several lines for somebody who works at several schools. */
    public List<PersonPost> posts(Collection<PersonId> people) {
        return database.sql("""
                        select a.person_id, a.space_id, a.role from membership.appointment a
                          join membership.school s on s.space_id = a.space_id
                         where a.person_id = any (:people) and a.from_day <= :today and (a.until_day is null or a.until_day > :today)
                         order by a.person_id, a.role, a.space_id
                        """)
                .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .param("today", LocalDate.now(clock))
                .query((row, _) -> new PersonPost(
                        new PersonId(row.getObject("person_id", UUID.class)),
                        new SpaceId(row.getObject("space_id", UUID.class)),
                        KeyRole.valueOf(row.getString("role"))))
                .list();
    }

    private static SchoolStanding standing(ResultSet row) throws SQLException {
        var easting = row.getObject("easting", Integer.class);
        return new SchoolStanding(
                new SchoolId(row.getObject("school_id", UUID.class)),
                new SpaceId(row.getObject("space_id", UUID.class)),
                row.getString("name"),
                Phase.valueOf(row.getString("phase")),
                id(row, "hub_id").map(HubId::new),
                id(row, "member_id").map(MemberId::new),
                easting == null
                        ? Optional.empty()
                        : Optional.of(new SchoolStanding.Point(easting, row.getInt("northing"))));
    }

    private static Optional<UUID> id(ResultSet row, String column) throws SQLException {
        @Nullable UUID id = row.getObject(column, UUID.class);
        return Optional.ofNullable(id);
    }
}
