package org.challengepartners.membership;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.UUID;
import org.challengepartners.tenancy.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who watches: the people of the office and the directors of the company. Asked by jobs. */
@Component
class Watchers {

    private final JdbcClient database;
    private final Directors directors;

    Watchers(JdbcClient database, Directors directors) {
        this.database = database;
        this.directors = directors;
    }

    Collection<PersonId> all() {
        var all = new LinkedHashSet<>(database.sql("select person from tenancy.office_people() as person")
                .query((row, _) -> new PersonId(row.getObject("person", UUID.class)))
                .list());
        directors.now().forEach(director -> all.add(director.person()));
        return all;
    }

    /** Everybody but the one who is watched. */
    Collection<PersonId> but(PersonId watched) {
        return all().stream().filter(person -> !person.equals(watched)).toList();
    }
}
