package org.challengepartners.membership;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.challengepartners.tenancy.Identities;
import org.challengepartners.tenancy.Ids;
import org.challengepartners.tenancy.PersonId;
import org.challengepartners.tenancy.SpaceId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is named for hub matters at each school, where the reader's keys open it. */
@Component
class HubDeputies {

    private final JdbcClient database;
    private final Identities identities;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HubDeputies(JdbcClient database, Identities identities, ApplicationEventPublisher events, Clock clock) {
        this.database = database;
        this.identities = identities;
        this.events = events;
        this.clock = clock;
    }

    Optional<HubDeputy> of(SpaceId school) {
        return database.sql("""
                        select deputy, deputy_name, named_by_name, named_at from membership.hub_deputy
                         where space_id = ? and ended_at is null""")
                .param(school.value())
                .query((row, _) -> shown(row))
                .optional();
    }

    void name(School school, Appointee deputy, PersonSummary head) {
        database.sql("""
                        insert into membership.hub_deputy
                            (space_id, naming_id, school_id, deputy, deputy_name, named_by, named_by_name, named_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        school.space().value(),
                        Ids.next(),
                        school.id().value(),
                        deputy.person().value(),
                        deputy.name(),
                        head.id().value(),
                        head.name(),
                        now())
                .update();
        events.publishEvent(new HubDeputyNamed(school.space(), school.id(), deputy.person()));
    }

    /** Whether she was named until now. */
    boolean end(School school, PersonId deputy) {
        var ended = database.sql("""
                        update membership.hub_deputy set ended_by = ?, ended_at = ?
                         where space_id = ? and deputy = ? and ended_at is null""")
                        .params(me(), now(), school.space().value(), deputy.value())
                        .update()
                == 1;
        if (ended) {
            events.publishEvent(new HubDeputyEnded(school.space(), school.id(), deputy));
        }
        return ended;
    }

    private UUID me() {
        return identities.current().orElseThrow().person().value();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static HubDeputy shown(ResultSet row) throws SQLException {
        return new HubDeputy(
                new PersonId(row.getObject("deputy", UUID.class)),
                row.getString("deputy_name"),
                row.getString("named_by_name"),
                row.getObject("named_at", OffsetDateTime.class).toInstant());
    }
}
