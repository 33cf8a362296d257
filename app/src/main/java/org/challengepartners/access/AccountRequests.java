package org.challengepartners.access;

import java.util.Set;
import org.challengepartners.tenancy.PersonId;
import org.challengepartners.tenancy.SpaceId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks for an account at Keycloak, inside the transaction of whoever wants it, which is a job's. The account is made after that:
 * at once if Keycloak answers, else as soon as it does.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class AccountRequests {

    private final JdbcClient database;

    AccountRequests(JdbcClient database) {
        this.database = database;
    }

    /** Asks once; asking again for the same person changes nothing. */
    public void ask(PersonId person, SpaceId personSpace, String name, String email, Set<RealmRole> roles) {
        var last = name.strip().lastIndexOf(' ');
        var given = last < 0 ? name.strip() : name.strip().substring(0, last);
        var family = name.strip().substring(last + 1);
        database.sql("""
                        insert into access.account_request (space_id, person_id, given_name, family_name, email, roles, asked_at)
                        values (?, ?, ?, ?, ?, ?, now()) on conflict (person_id) do nothing
                        """)
                .param(personSpace.value())
                .param(person.value())
                .param(given)
                .param(family)
                .param(email)
                .param(AccountQueue.names(roles))
                .update();
    }

    /** Whether the account is made and the person has been mailed how to set its password. */
    public boolean isMade(PersonId person) {
        return database.sql(
                        "select exists (select 1 from access.account_request where person_id = ? and mailed_at is not null)")
                .param(person.value())
                .query(Boolean.class)
                .single();
    }
}
