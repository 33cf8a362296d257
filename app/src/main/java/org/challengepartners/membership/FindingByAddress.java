package org.challengepartners.membership;

import java.util.Optional;
import java.util.UUID;
import org.challengepartners.tenancy.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds somebody of the partnership whose mail address the asker knows already and writes out in full; there is no search. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class FindingByAddress {

    private final JdbcClient database;

    FindingByAddress(JdbcClient database) {
        this.database = database;
    }

    /** Who she is. */
    public record Known(PersonId person, String name) {}

    /** The one person at that address, in capitals or not; empty if there is none, or more than one. */
    public Optional<Known> find(String address) {
        var found = database.sql("select person_id, name from membership.person_at(?)")
                .param(address)
                .query((row, _) -> new Known(new PersonId(row.getObject(1, UUID.class)), row.getString(2)))
                .list();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }
}
