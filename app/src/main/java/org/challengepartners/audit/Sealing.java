package org.challengepartners.audit;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.challengepartners.tenancy.JobWork;
import org.challengepartners.tenancy.SpaceId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Seals the lines that wait into their spaces' chains, and verifies the chains; the clock's work, nobody is signed in. */
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

    /** The first broken place of every broken chain; empty when all chains are whole. */
    @Transactional(readOnly = true)
    List<BrokenChain> verify() {
        return database.sql("select space_id, seq, problem from audit.verify() order by 1")
                .query((row, _) -> new BrokenChain(
                        new SpaceId(row.getObject("space_id", UUID.class)),
                        Optional.ofNullable(row.getObject("seq", Long.class)),
                        row.getString("problem")))
                .list();
    }

    /**
     * Where a chain is broken first.
     *
     * @param seq the place in the space's chain, from 1; empty for a line that never got one
     */
    record BrokenChain(SpaceId space, Optional<Long> seq, String problem) {

        @Override
        public String toString() {
            return "space %s, line %s: %s"
                    .formatted(space, seq.map(String::valueOf).orElse("-"), problem);
        }
    }
}
