package org.challengepartners.membership;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import org.challengepartners.tenancy.KeyHeld;
import org.challengepartners.tenancy.KeyRole;
import org.challengepartners.tenancy.Keyring;
import org.challengepartners.tenancy.PersonId;
import org.challengepartners.tenancy.SpaceId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps it true that whoever heads a school of a hub, or is named there for hub matters, opens the hub for as long as she opens one of
 * its schools, and not an instant longer: in the transaction in which a school moves, or a head or deputy comes or goes.
 */
@Component
class HubKeys {

    /** In which roles somebody speaks for a school in its hub, and why she then has a key to it. */
    private static final Map<KeyRole, String> SPEAK = Map.of(
            KeyRole.HEADTEACHER, "her school belongs to the hub", KeyRole.DEPUTY, "her head named her for hub matters");

    private final Keyring keys;
    private final JdbcClient database;
    private final Clock clock;

    HubKeys(Keyring keys, JdbcClient database, Clock clock) {
        this.keys = keys;
        this.database = database;
        this.clock = clock;
    }

    /** How long she speaks for a school of the hub; of two schools the longer time counts. */
    private record Due(Optional<Instant> until) {}

    /** Each head of the school, and its deputy for hub matters, gets or loses what is due to her in that hub. */
    void settle(School school, SpaceId hub, String reason) {
        keys.keysTo(school.space()).stream()
                .filter(key -> SPEAK.containsKey(key.role()))
                .map(KeyHeld::person)
                .distinct()
                .forEach(person -> settle(person, hub, reason));
    }

    /** She gets or loses what is due to her in that hub. */
    void settle(PersonId person, SpaceId hub, String reason) {
        SPEAK.forEach((role, because) -> settle(person, hub, role, because, reason));
    }

    /** A deputy gets or loses what is due to her in that hub as such; whoever acts need not see what else she is. */
    void settleDeputy(PersonId deputy, SpaceId hub, String reason) {
        settle(deputy, hub, KeyRole.DEPUTY, SPEAK.getOrDefault(KeyRole.DEPUTY, ""), reason);
    }

    private void settle(PersonId person, SpaceId hub, KeyRole role, String because, String reason) {
        var due = due(person, hub, role);
        var held = keys.keysTo(hub).stream()
                .filter(key -> key.person().equals(person) && key.role() == role)
                .findFirst();
        if (due.equals(held.map(key -> new Due(key.until())))) {
            return;
        }
        held.ifPresent(_ -> keys.take(hub, person, role, reason));
        due.ifPresent(now -> now.until()
                .ifPresentOrElse(
                        end -> keys.giveUntil(end, hub, person, role, because),
                        () -> keys.give(hub, person, role, because)));
    }

    private Optional<Due> due(PersonId person, SpaceId hub, KeyRole role) {
        return database.sql("""
                        select nullif(max(coalesce(upper(k.valid), 'infinity')), 'infinity') as until
                          from tenancy.key k
                          join membership.school s on s.space_id = k.space_id
                          join membership.hub_school p on p.school_id = s.school_id
                         where k.person = :person and k.role = :role and k.valid @> now() and p.space_id = :hub
                           and p.from_day <= :today and (p.until_day is null or p.until_day > :today)
                           and (k.role <> 'DEPUTY'
                                or exists (select 1 from membership.hub_deputy d
                                            where d.space_id = k.space_id and d.deputy = k.person and d.ended_at is null))
                        having count(*) > 0
                        """)
                .param("person", person.value())
                .param("role", role.name())
                .param("hub", hub.value())
                .param("today", LocalDate.now(clock))
                .query((row, _) -> new Due(Optional.ofNullable(row.getObject("until", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant)))
                .optional();
    }
}
