package org.challengepartners.membership;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.challengepartners.tenancy.KeyHeld;
import org.challengepartners.tenancy.KeyRole;
import org.challengepartners.tenancy.Keyring;
import org.challengepartners.tenancy.PersonId;
import org.challengepartners.tenancy.SpaceId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps it true that whoever heads a school of a hub opens the hub for as long as she opens one of its schools, and not an
 * instant longer: in the transaction in which a school moves, or a head comes or goes.
 */
@Component
class HubKeys {

    private final Keyring keys;
    private final JdbcClient database;
    private final Clock clock;

    HubKeys(Keyring keys, JdbcClient database, Clock clock) {
        this.keys = keys;
        this.database = database;
        this.clock = clock;
    }

    /** How long she heads a school of the hub; of two schools the longer time counts. */
    private record Due(Optional<Instant> until) {}

    /** Each head of the school gets or loses what is due to her in that hub. */
    void settle(School school, SpaceId hub, String reason) {
        keys.keysTo(school.space()).stream()
                .filter(key -> key.role() == KeyRole.HEADTEACHER)
                .map(KeyHeld::person)
                .distinct()
                .forEach(head -> settle(head, hub, reason));
    }

    /** She gets or loses what is due to her in that hub. */
    void settle(PersonId head, SpaceId hub, String reason) {
        var due = due(head, hub);
        var held = keys.keysTo(hub).stream()
                .filter(key -> key.person().equals(head) && key.role() == KeyRole.HEADTEACHER)
                .findFirst();
        if (due.equals(held.map(key -> new Due(key.until())))) {
            return;
        }
        held.ifPresent(_ -> keys.take(hub, head, KeyRole.HEADTEACHER, reason));
        due.ifPresent(now -> give(hub, head, now.until()));
    }

    private void give(SpaceId hub, PersonId head, Optional<Instant> until) {
        var reason = "her school belongs to the hub";
        until.ifPresentOrElse(
                end -> keys.giveUntil(end, hub, head, KeyRole.HEADTEACHER, reason),
                () -> keys.give(hub, head, KeyRole.HEADTEACHER, reason));
    }

    private Optional<Due> due(PersonId head, SpaceId hub) {
        return database.sql("""
                        select nullif(max(coalesce(upper(k.valid), 'infinity')), 'infinity') as until
                          from tenancy.key k
                          join membership.school s on s.space_id = k.space_id
                          join membership.hub_school p on p.school_id = s.school_id
                         where k.person = :head and k.role = 'HEADTEACHER' and k.valid @> now() and p.space_id = :hub
                           and p.from_day <= :today and (p.until_day is null or p.until_day > :today)
                        having count(*) > 0
                        """)
                .param("head", head.value())
                .param("hub", hub.value())
                .param("today", LocalDate.now(clock))
                .query((row, _) -> new Due(Optional.ofNullable(row.getObject("until", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant)))
                .optional();
    }
}
