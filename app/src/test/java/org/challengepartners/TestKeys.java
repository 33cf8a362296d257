package org.challengepartners;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.challengepartners.dev.TestPostgres;
import org.challengepartners.tenancy.KeyRole;
import org.challengepartners.tenancy.PersonId;
import org.challengepartners.tenancy.SpaceId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the tests' database holds of keys, whoever asks: for proving that one is there, or is gone. */
public final class TestKeys {

    private TestKeys() {}

    /** Until when such a key opens: empty for no end; nothing in the list if there is no such key now. */
    public static List<Optional<Instant>> until(SpaceId space, PersonId person, KeyRole role) {
        return JdbcClient.create(TestPostgres.get().superuser())
                .sql("""
                        select upper(valid) as until from tenancy.key
                        where space_id = ? and person = ? and role = ? and valid @> now()
                        """)
                .params(space.value(), person.value(), role.name())
                .query((row, _) -> Optional.ofNullable(row.getObject("until", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant))
                .list();
    }
}
