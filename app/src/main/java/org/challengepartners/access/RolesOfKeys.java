package org.challengepartners.access;

import java.util.Optional;
import org.challengepartners.tenancy.KeyGiven;
import org.challengepartners.tenancy.KeyRole;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whoever gets a key from the office gets the realm role without which it would sleep: within a minute, at her next token. A
 * role alone opens nothing, so that none is taken away when a key is.
 */
@Component
class RolesOfKeys {

    private final JdbcClient database;

    RolesOfKeys(JdbcClient database) {
        this.database = database;
    }

    @EventListener
    void give(KeyGiven given) {
        var office = database.sql("select tenancy.hat() = 'cp_office'")
                .query(Boolean.class)
                .single();
        if (office) {
            neededBy(given.role())
                    .ifPresent(role -> database.sql("""
                            update access.account set roles = array_append(coalesce(roles, '{}'), ?::text), settled = false,
                                                      tried_at = null
                            where person_id = ? and not (coalesce(roles, '{}') @> array[?::text])
                            """)
                            .param(role.realmName())
                            .param(given.person().value())
                            .param(role.realmName())
                            .update());
        }
    }

    /** The one realm role that the kind of key needs; none where any of them serves. */
    static Optional<RealmRole> neededBy(KeyRole key) {
        return switch (key) {
            case HEADTEACHER, DEPUTY, SCHOOL_DELEGATE -> Optional.of(RealmRole.HEADTEACHER);
            case LEAD_REVIEWER, PEER_REVIEWER, QUALITY_READER, SECOND_LEAD -> Optional.of(RealmRole.REVIEWER);
            case HUB_LEAD, CO_EDITOR -> Optional.of(RealmRole.HUB_LEAD);
            case REPRESENTATIVE, COUNCILLOR -> Optional.of(RealmRole.COMPANY_MEMBER);
            case OFFICE, ISSUER, OFFICE_VISIT -> Optional.of(RealmRole.OFFICE);
            case DIRECTORY, REPORT_READER, SELF, JOB -> Optional.empty();
        };
    }
}
