package org.challengepartners.membership;

import java.util.Optional;
import org.challengepartners.messages.AddressBook;
import org.challengepartners.tenancy.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the job that sends the mails where a person wants hers: what her profile says now. Seen under the jobs' hat alone. */
@Component
class Addresses implements AddressBook {

    private final JdbcClient database;

    Addresses(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<Addressee> find(PersonId person) {
        return database.sql("select name, email from membership.person where person_id = ?")
                .param(person.value())
                .query((row, _) -> new Addressee(row.getString("name"), row.getString("email")))
                .optional();
    }
}
