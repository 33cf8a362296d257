package org.challengepartners.audit;

import org.challengepartners.tenancy.OfficeWork;
import org.challengepartners.tenancy.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Removes a person from the trail, as the law may ask for: her lines stay and say what was done, where and when, but not
 * any more that it was she or that it concerned her. The chains stay whole, for they hold only a salted fingerprint of her,
 * and the salt is removed as well.
 */
@Service
@OfficeWork
@Transactional
@PreAuthorize("hasRole('office')")
public class ErasingFromTrail {

    private final JdbcClient database;

    ErasingFromTrail(JdbcClient database) {
        this.database = database;
    }

    /**
     * Removes her from the lines of every space. Each of these gets a line that says how many places were emptied.
     *
     * @return how many places were emptied; 0 for a person who stands nowhere in the trail
     */
    public long erase(PersonId person) {
        return database.sql("select audit.erase(?)")
                .param(person.value())
                .query(Long.class)
                .single();
    }
}
