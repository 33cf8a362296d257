package org.challengepartners.reviews;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.challengepartners.reviews.planning.Days;
import org.challengepartners.tenancy.PersonId;
import org.challengepartners.tenancy.SpaceId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is or was on which team, or is asked to be, for planning; under the office's hat. */
@Component
class Engagements {

    private static final String TEAMS = """
            select p.person_id, p.school_space, r.review_id, r.school_id, r.held_from, r.held_until
              from reviews.place p join reviews.review r on r.review_id = p.review_id
             where p.state <> 'LEFT' and r.state not in ('CANCELLED', 'PLANNED')
            union
            select i.person_id, i.school_space, r.review_id, r.school_id, r.held_from, r.held_until
              from reviews.invitation i join reviews.review r on r.review_id = i.review_id
             where i.state in ('INVITED', 'ACCEPTED', 'CONFIRMED') and r.state = 'TEAM_FORMING'
            """;

    private final JdbcClient database;

    Engagements(JdbcClient database) {
        this.database = database;
    }

    /**
     * Somebody's place on a team.
     *
     * @param host the school that is reviewed
     * @param cameFrom the space of the school where she worked then; empty if that was not kept
     */
    record Line(PersonId person, UUID host, Optional<SpaceId> cameFrom, Days days) {}

    /** Those on reviews other than this one, since then; a place counts once. */
    List<Line> others(Review review, LocalDate since) {
        return database.sql("""
                        select person_id, school_id, max(school_space::text)::uuid as school_space, min(held_from) as held_from,
                               max(held_until) as held_until
                          from (%s) t where review_id <> :review and held_until >= :since
                         group by person_id, review_id, school_id
                        """.formatted(TEAMS))
                .param("review", review.id().value())
                .param("since", since)
                .query((row, _) -> new Line(
                        new PersonId(row.getObject("person_id", UUID.class)),
                        row.getObject("school_id", UUID.class),
                        Optional.ofNullable(row.getObject("school_space", UUID.class))
                                .map(SpaceId::new),
                        new Days(
                                row.getObject("held_from", LocalDate.class),
                                row.getObject("held_until", LocalDate.class))))
                .list();
    }

    /** On how many teams each has been before this review. */
    Map<PersonId, Integer> experience(Review review) {
        record Count(PersonId person, int teams) {}
        return database
                .sql("""
                        select p.person_id, count(*) as teams from reviews.place p join reviews.review r on r.review_id = p.review_id
                         where p.state = 'SEATED' and r.issued_at is not null and r.review_id <> ? group by p.person_id
                        """)
                .param(review.id().value())
                .query((row, _) -> new Count(new PersonId(row.getObject("person_id", UUID.class)), row.getInt("teams")))
                .list()
                .stream()
                .collect(Collectors.toMap(Count::person, Count::teams));
    }
}
