package org.challengepartners.shell;

import org.challengepartners.dev.TestPostgres;
import org.challengepartners.tenancy.PersonId;
import org.challengepartners.tenancy.SpaceId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes a school's space whose keys the given headteachers hold, past the office. */
final class RoomsForTests {

    private RoomsForTests() {}

    static SpaceId open(PersonId... heads) {
        var database = JdbcClient.create(TestPostgres.get().superuser());
        var space = SpaceId.next();
        database.sql("insert into tenancy.space (space_id, kind, founded_by) values (?, 'SCHOOL', ?)")
                .params(space.value(), heads[0].value())
                .update();
        for (var head : heads) {
            database.sql("""
                            insert into tenancy.key (space_id, person, role, valid, given_by, reason)
                            values (?, ?, 'HEADTEACHER', tstzrange(now(), null), ?, 'a test')""").params(space.value(), head.value(), head.value()).update();
        }
        return space;
    }
}
