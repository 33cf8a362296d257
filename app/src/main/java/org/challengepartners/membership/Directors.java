package org.challengepartners.membership;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.challengepartners.tenancy.PersonId;
import org.challengepartners.tenancy.SpaceId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The directors of the company, as far as this platform must tell them something. */
@Component
class Directors {

    private final JdbcClient database;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Directors(JdbcClient database, ApplicationEventPublisher events, Clock clock) {
        this.database = database;
        this.events = events;
        this.clock = clock;
    }

    /** Who is one now, by name; few. */
    List<DirectorLine> now() {
        return database.sql("""
                        select person_id, person_name, from_at from membership.director
                        where space_id = ? and until_at is null order by person_name, person_id
                        """)
                .param(SpaceId.COMPANY.value())
                .query((row, _) -> new DirectorLine(
                        new PersonId(row.getObject("person_id", UUID.class)),
                        row.getString("person_name"),
                        row.getObject("from_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Begins, unless she is one already. */
    boolean begin(PersonSummary person) {
        var begun = database.sql("""
                        insert into membership.director (space_id, director_id, person_id, person_name, from_at)
                        select ?, ?, ?, ?, ?
                        where not exists (select 1 from membership.director where person_id = ? and until_at is null)
                        """)
                        .params(
                                SpaceId.COMPANY.value(),
                                UUID.randomUUID(),
                                person.id().value(),
                                person.name(),
                                at(),
                                person.id().value())
                        .update()
                == 1;
        if (begun) {
            events.publishEvent(new DirectorNamed(SpaceId.COMPANY, person.id()));
        }
        return begun;
    }

    /** Ends, if she is one. */
    boolean end(PersonId person) {
        var ended = database.sql("update membership.director set until_at = ? where person_id = ? and until_at is null")
                        .params(at(), person.value())
                        .update()
                == 1;
        if (ended) {
            events.publishEvent(new DirectorEnded(SpaceId.COMPANY, person));
        }
        return ended;
    }

    private OffsetDateTime at() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
