package org.challengepartners.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Arrays;
import org.challengepartners.BenchReport;
import org.challengepartners.IntegrationTest;
import org.challengepartners.dev.TestPostgres;
import org.challengepartners.tenancy.SpaceId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How long it takes to verify one chain of a million lines, as the command and the office's page do it. */
@IntegrationTest
@SuppressWarnings("NullAway.Init")
class TrailBench {

    private static final int LINES = Integer.getInteger("bench.lines", 1_000_000);
    private static final int ROUNDS = 3;
    private static final double NANOS = 1e9;

    private final JdbcClient superuser = JdbcClient.create(TestPostgres.get().superuser());

    @Autowired
    Sealing sealing;

    @Autowired
    ChainVerifier verifier;

    @Test
    void verifyingAChainOfAMillionLines() {
        assumeTrue(BenchReport.wanted("trail"));
        write();
        long start = System.nanoTime();
        sealing.sealAll();
        double sealed = (System.nanoTime() - start) / NANOS;
        superuser
                .sql("vacuum analyze audit.line, audit.seal, audit.pending, audit.head")
                .update();

        var seconds = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            start = System.nanoTime();
            var verified = verifier.verify(_ -> {});
            seconds[round] = (System.nanoTime() - start) / NANOS;
            assertThat(verified.broken()).isEmpty();
            assertThat(verified.verified()).isEqualTo(LINES);
        }
        Arrays.sort(seconds);

        var report = new BenchReport();
        report.atMost("trail.verify-a-million-lines", seconds[ROUNDS / 2], "s", 5);
        report.note("trail.lines", LINES, "lines");
        report.note("trail.seal", LINES / sealed, "lines/s");
        report.publish();
    }

    /** Lines as deeds write them, half of which concern another person. */
    private void write() {
        superuser.sql("""
                        insert into audit.line (space_id, line_id, at, hat, key_roles, action, object, actor, actor_salt, actor_hash,
                                                concerned, concerned_salt, concerned_hash)
                        select ?, uuidv7(), now(), 'cp_member', '{REPRESENTATIVE,DIRECTORY}', 'VoteCast',
                               'contest ' || gen_random_uuid() || ', member ' || gen_random_uuid(), a, s, sha256(uuid_send(s) || uuid_send(a)),
                               c, t, sha256(uuid_send(t) || uuid_send(c))
                          from (select gen_random_uuid() as a, gen_random_uuid() as s,
                                       case when n % 2 = 0 then gen_random_uuid() end as c, case when n % 2 = 0 then gen_random_uuid() end as t
                                  from generate_series(1, ?) n) made
                        """).param(SpaceId.COMPANY.value()).param(LINES).update();
        superuser
                .sql("insert into audit.pending (space_id, line_id) select space_id, line_id from audit.line")
                .update();
        superuser.sql("vacuum analyze audit.line, audit.pending").update();
    }
}
