package org.challengepartners.membership;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.challengepartners.tenancy.KeyGiven;
import org.challengepartners.tenancy.KeyHeld;
import org.challengepartners.tenancy.KeyRole;
import org.challengepartners.tenancy.KeyTaken;
import org.challengepartners.tenancy.Keyring;
import org.challengepartners.tenancy.PersonId;
import org.challengepartners.tenancy.SpaceId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps it true that whoever heads a school of a hub, or is named there for hub matters, opens the hub for as long as she opens one of
 * its schools, and not an instant longer: in the transaction in which a school moves, or a head or deputy comes or goes.
 */
@Component
class HubKeys {

    private final Keyring keys;
    private final JdbcClient database;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HubKeys(Keyring keys, JdbcClient database, ApplicationEventPublisher events, Clock clock) {
        this.keys = keys;
        this.database = database;
        this.events = events;
        this.clock = clock;
    }

    /** How long she heads a school of the hub; of two schools the longer time counts. */
    private record Due(Optional<Instant> until) {}

    /** Each head of the school, and its deputy for hub matters, gets or loses what is due to her in that hub. */
    void settle(School school, SpaceId hub, String reason) {
        keys.keysTo(school.space()).stream()
                .filter(key -> key.role() == KeyRole.HEADTEACHER || key.role() == KeyRole.DEPUTY)
                .map(KeyHeld::person)
                .distinct()
                .forEach(person -> settle(person, hub, reason));
    }

    /** She gets or loses what is due to her in that hub. */
    void settle(PersonId person, SpaceId hub, String reason) {
        settleHead(person, hub, reason);
        settleDeputy(person, hub);
    }

    /**
     * A deputy gets or loses what is due to her in that hub as such. The database reads who is named at all of its schools; whoever acts
     * need not see them.
     */
    void settleDeputy(PersonId deputy, SpaceId hub) {
        database.sql("select taken, given from membership.settle_hub_deputy(?, ?)")
                .params(deputy.value(), hub.value())
                .query(row -> {
                    if (row.getBoolean("taken")) {
                        events.publishEvent(new KeyTaken(hub, deputy, KeyRole.DEPUTY));
                    }
                    if (row.getBoolean("given")) {
                        events.publishEvent(new KeyGiven(hub, deputy, KeyRole.DEPUTY));
                    }
                });
    }

    private void settleHead(PersonId person, SpaceId hub, String reason) {
        var due = due(person, hub);
        var held = keys.keysTo(hub).stream()
                .filter(key -> key.person().equals(person) && key.role() == KeyRole.HEADTEACHER)
                .findFirst();
        if (due.equals(held.map(key -> new Due(key.until())))) {
            return;
        }
        held.ifPresent(_ -> keys.take(hub, person, KeyRole.HEADTEACHER, reason));
        var because = "her school belongs to the hub";
        due.ifPresent(now -> now.until()
                .ifPresentOrElse(
                        end -> keys.giveUntil(end, hub, person, KeyRole.HEADTEACHER, because),
                        () -> keys.give(hub, person, KeyRole.HEADTEACHER, because)));
    }

    private Optional<Due> due(PersonId person, SpaceId hub) {
        return database.sql("""
                        select nullif(max(coalesce(upper(k.valid), 'infinity')), 'infinity') as until
                          from tenancy.key k
                          join membership.school s on s.space_id = k.space_id
                          join membership.hub_school p on p.school_id = s.school_id
                         where k.person = :person and k.role = 'HEADTEACHER' and k.valid @> now() and p.space_id = :hub
                           and p.from_day <= :today and (p.until_day is null or p.until_day > :today)
                        having count(*) > 0
                        """)
                .param("person", person.value())
                .param("hub", hub.value())
                .param("today", LocalDate.now(clock))
                .query((row, _) -> new Due(Optional.ofNullable(row.getObject("until", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant)))
                .optional();
    }
}
