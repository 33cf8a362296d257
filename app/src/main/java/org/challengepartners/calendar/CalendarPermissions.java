package org.challengepartners.calendar;

import java.util.Set;
import org.challengepartners.tenancy.KeyRole;
import org.challengepartners.tenancy.Keyring;
import org.challengepartners.tenancy.SpaceId;
import org.challengepartners.tenancy.SpaceKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who may say when a school is open: its headteacher and her deputy, in the school's own space. */
@Component
class CalendarPermissions {

    private static final Set<KeyRole> MAY = Set.of(KeyRole.HEADTEACHER, KeyRole.DEPUTY);

    private final Keyring keys;
    private final JdbcClient database;

    CalendarPermissions(Keyring keys, JdbcClient database) {
        this.keys = keys;
        this.database = database;
    }

    boolean mayKeep(SpaceId school) {
        return keys.myRoles(school).stream().anyMatch(MAY::contains)
                && database.sql("select exists (select 1 from tenancy.space where space_id = ? and kind = ?)")
                        .params(school.value(), SpaceKind.SCHOOL.name())
                        .query(Boolean.class)
                        .single();
    }
}
