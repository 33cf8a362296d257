package org.challengepartners.membership;

import java.util.List;
import org.challengepartners.tenancy.KeyHeld;
import org.challengepartners.tenancy.KeyRole;
import org.challengepartners.tenancy.Keyring;
import org.challengepartners.tenancy.PersonId;
import org.challengepartners.tenancy.SpaceId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Moves the keys of a school's heads with the school, in the transaction of its move. */
@Component
class HubKeys {

    private final Keyring keys;
    private final JdbcClient database;

    HubKeys(Keyring keys, JdbcClient database) {
        this.keys = keys;
        this.database = database;
    }

    /** Whoever has the head's key to the school gets one to the hub, for as long. */
    void give(School school, SpaceId hub) {
        for (var head : heads(school)) {
            if (!keys.holds(hub, head.person(), KeyRole.HEADTEACHER)) {
                var reason = "her school belongs to the hub";
                head.until()
                        .ifPresentOrElse(
                                until -> keys.giveUntil(until, hub, head.person(), KeyRole.HEADTEACHER, reason),
                                () -> keys.give(hub, head.person(), KeyRole.HEADTEACHER, reason));
            }
        }
    }

    /** The school's heads lose their keys to the hub, but for those who head another of its schools. */
    void take(School school, HubId hub, SpaceId space) {
        heads(school).stream()
                .map(KeyHeld::person)
                .distinct()
                .filter(head -> !headsAnother(head, hub, school))
                .filter(head -> keys.holds(space, head, KeyRole.HEADTEACHER))
                .forEach(head -> keys.take(space, head, KeyRole.HEADTEACHER, "her school left the hub"));
    }

    private List<KeyHeld> heads(School school) {
        return keys.keysTo(school.space()).stream()
                .filter(key -> key.role() == KeyRole.HEADTEACHER)
                .toList();
    }

    private boolean headsAnother(PersonId head, HubId hub, School school) {
        return database.sql("""
                        select exists (
                            select 1 from tenancy.key k
                              join membership.school s on s.space_id = k.space_id
                              join membership.hub_school p on p.school_id = s.school_id
                             where k.person = ? and k.role = 'HEADTEACHER' and k.valid @> now()
                               and p.hub_id = ? and p.until_day is null and p.school_id <> ?)
                        """)
                .params(head.value(), hub.value(), school.id().value())
                .query(Boolean.class)
                .single();
    }
}
