package org.challengepartners.access;

import java.util.Optional;
import java.util.UUID;
import org.challengepartners.tenancy.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers the one question that is asked before anybody is signed in: whose account is this? */
@Component
class AccountDirectory {

    private final JdbcClient database;

    AccountDirectory(JdbcClient database) {
        this.database = database;
    }

    /**
     * The person whose account it is.
     *
     * @param sub the subject that Keycloak names; people are never joined by e-mail
     * @return empty for an account that nobody bound, or that was disabled
     */
    Optional<PersonId> personOf(String sub) {
        return database.sql("select person_id from access.person_of(?) where state = 'ACTIVE'")
                .param(sub)
                .query(UUID.class)
                .optional()
                .map(PersonId::new);
    }
}
