package org.challengepartners.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.challengepartners.BenchReport;
import org.challengepartners.IntegrationTest;
import org.challengepartners.SignIn;
import org.challengepartners.decisions.Voters.Voter;
import org.challengepartners.dev.TestPostgres;
import org.challengepartners.tenancy.CommandId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * How many votes a second the service takes, against the very same statements sent by plain JDBC over the same pool, in turns. The
 * statements are recorded from one vote through the service, and replayed with the next voter's ids.
 */
@IntegrationTest
@SuppressWarnings("NullAway.Init")
class VotingBench {

    private static final int VOTES = Integer.getInteger("bench.votes", 4_000);
    private static final int ROUNDS = 8;
    private static final int THREADS = 4;
    private static final int WARM_UP = 200;

    @Autowired
    DecisionsHouse house;

    @Autowired
    Voting voting;

    @Autowired
    DataSource pool;

    @TestConfiguration(proxyBeanMethods = false)
    static class Recorded {

        /** Lets a connection write down what is sent over it, while somebody asks for it; else it is the pool's own. */
        @Bean
        static BeanPostProcessor recordingOfStatements() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof DataSource source && name.equals("dataSource")
                            ? new Recording(source)
                            : bean;
                }
            };
        }
    }

    static final class Recording extends DelegatingDataSource {
        private volatile boolean on;
        private final SentStatements sent = new SentStatements();

        Recording(DataSource pool) {
            super(pool);
        }

        @Override
        public Connection getConnection() throws SQLException {
            return on ? sent.listening(super.getConnection()) : super.getConnection();
        }
    }

    @Test
    void theServiceTakesAtLeastHalfAsManyVotesASecondAsPlainJdbc() throws Exception {
        assumeTrue(BenchReport.wanted("voting"));
        house.people();
        var contest = house.openVote("As fast as it goes");
        var voters = Voters.make(contest, VOTES + 2 * WARM_UP + 1);
        var waiting = new ArrayBlockingQueue<Voter>(voters.size(), false, voters);
        var recorded = recorded(contest, waiting.remove());
        var report = new BenchReport();
        report.note("voting.statements", recorded.size(), "statements a vote");

        run(WARM_UP, waiting, voter -> cast(contest, voter));
        run(WARM_UP, waiting, recorded::replay);
        double service = 0;
        double plain = 0;
        int each = VOTES / ROUNDS / 2;
        for (int round = 0; round < ROUNDS; round++) {
            service += run(each, waiting, voter -> cast(contest, voter));
            plain += run(each, waiting, recorded::replay);
        }
        report.note("voting.service", each * ROUNDS / service, "votes/s");
        report.note("voting.jdbc", each * ROUNDS / plain, "votes/s");
        report.atMost("voting.service-over-jdbc", service / plain, "times", 2);
        report.publish();
        assertThat(stored(contest)).isEqualTo(1 + 2L * WARM_UP + 2L * each * ROUNDS);
    }

    private SentStatements recorded(ContestId contest, Voter first) {
        var recording = (Recording) pool;
        recording.sent.isOf(first, contest);
        recording.on = true;
        cast(contest, first);
        recording.on = false;
        recording.sent.sendOver(recording);
        return recording.sent;
    }

    private void cast(ContestId contest, Voter voter) {
        var result = SignIn.as(
                voter.person(),
                SignIn.roles("company-member"),
                () -> voting.cast(CommandId.next(), contest, voter.member(), Choice.FOR));
        if (!(result instanceof CastResult.Counted)) {
            throw new IllegalStateException(result.toString());
        }
    }

    private interface Deed {
        void by(Voter voter) throws Exception;
    }

    /** So many, on a few threads; answers with the seconds that it took. */
    private static double run(int votes, ArrayBlockingQueue<Voter> waiting, Deed deed) throws Exception {
        long start = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            var running = new ArrayList<Future<?>>();
            for (int thread = 0; thread < THREADS; thread++) {
                running.add(threads.submit(() -> {
                    for (int i = 0; i < votes / THREADS; i++) {
                        deed.by(waiting.remove());
                    }
                    return List.of();
                }));
            }
            for (var one : running) {
                one.get();
            }
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static long stored(ContestId contest) {
        return JdbcClient.create(TestPostgres.get().superuser())
                .sql("select count(*) from decisions.vote where contest_id = ?")
                .param(contest.value())
                .query(Long.class)
                .single();
    }
}
