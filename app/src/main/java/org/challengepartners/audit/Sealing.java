package org.challengepartners.audit;

import java.time.LocalDate;
import org.challengepartners.tenancy.JobWork;
import org.challengepartners.tenancy.SpaceId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Seals the lines that wait into their spaces' chains, and publishes where they end; the clock's work, nobody is signed in. */
@Component
@JobWork
@Transactional
class Sealing {

    private final JdbcClient database;

    Sealing(JdbcClient database) {
        this.database = database;
    }

    /** How many lines were sealed; at most 10,000 in one run. */
    long seal() {
        return database.sql("select audit.seal_pending()").query(Long.class).single();
    }

    /** Seals until nothing waits. */
    void sealAll() {
        while (seal() > 0) {
            // the next ten thousand
        }
    }

    /**
     * Shows the members where every chain ends.
     *
     * @return whether the day was published now; false if it was before
     */
    boolean publish(LocalDate day) {
        return database.sql("select audit.publish_heads(?, ?)")
                .param(SpaceId.COMPANY.value())
                .param(day)
                .query(Boolean.class)
                .single();
    }
}
