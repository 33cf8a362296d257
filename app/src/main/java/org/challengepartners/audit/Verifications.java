package org.challengepartners.audit;

import java.util.List;
import java.util.UUID;
import org.challengepartners.tenancy.Ids;
import org.challengepartners.tenancy.JobWork;
import org.challengepartners.tenancy.SpaceId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The verifications that were asked for, as the job keeps them: how far each is and what it found. */
@Component
@JobWork
@Transactional
class Verifications {

    /** More are not needed to see that something is wrong. */
    private static final int BROKEN_KEPT = 100;

    private final JdbcClient database;

    Verifications(JdbcClient database) {
        this.database = database;
    }

    /** Asks for one, as every night does. */
    void ask() {
        database.sql("insert into audit.verification (space_id, verification_id, asked_at) values (?, ?, now())")
                .param(SpaceId.COMPANY.value())
                .param(Ids.next())
                .update();
    }

    /** Those that are not finished, the first asked first. */
    List<UUID> unfinished() {
        return database.sql(
                        "select verification_id from audit.verification where finished_at is null order by asked_at")
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    void progress(UUID verification, long verified, long total) {
        database.sql("update audit.verification set verified = ?, total = greatest(?, ?) where verification_id = ?")
                .params(verified, verified, total, verification)
                .update();
    }

    void finish(UUID verification, ChainVerifier.Verified found) {
        database.sql("""
                        update audit.verification set verified = ?, total = ?, erased = ?, broken = ?, finished_at = now()
                         where verification_id = ?
                        """)
                .params(
                        found.verified(),
                        found.verified(),
                        found.erased(),
                        found.broken().stream()
                                .limit(BROKEN_KEPT)
                                .map(BrokenChain::toString)
                                .toArray(String[]::new),
                        verification)
                .update();
    }
}
