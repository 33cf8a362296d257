package org.challengepartners.reviews;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.challengepartners.membership.SchoolId;
import org.challengepartners.tenancy.KeyRole;
import org.challengepartners.tenancy.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The keys to the rooms of a school's reviews, for the school to read. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class RoomKeys {

    private final JdbcClient database;

    RoomKeys(JdbcClient database) {
        this.database = database;
    }

    /**
     * Who can open the rooms of the school's reviews now, the latest review first; of rooms that one of my keys opens, and so
     * nobody for a school that is not the reader's. Few: a school is reviewed every year or two.
     */
    public List<RoomKey> of(SchoolId school) {
        return database.sql("""
                        select r.review_id, r.held_from, r.held_until, r.held_precision, k.person, p.person_name, k.role,
                               lower(k.valid) as since, upper(k.valid) as until, k.reason
                          from reviews.review r
                          join tenancy.key k on k.space_id = r.space_id
                          left join lateral (select person_name from reviews.place p
                                              where p.space_id = r.space_id and p.person_id = k.person limit 1) p on true
                         where r.school_id = ? and k.valid @> now()
                         order by r.held_from desc, r.review_id, k.role, k.person
                        """)
                .param(school.value())
                .query((row, _) -> key(row))
                .list();
    }

    private static RoomKey key(ResultSet row) throws SQLException {
        return new RoomKey(
                new ReviewId(row.getObject("review_id", UUID.class)),
                new Held(
                        row.getObject("held_from", LocalDate.class),
                        row.getObject("held_until", LocalDate.class),
                        Held.Precision.valueOf(row.getString("held_precision"))),
                new PersonId(row.getObject("person", UUID.class)),
                Optional.ofNullable(row.getString("person_name")),
                KeyRole.valueOf(row.getString("role")),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("until", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                row.getString("reason"));
    }
}
