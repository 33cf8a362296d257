package org.challengepartners.tenancy;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;
import org.challengepartners.BenchReport;
import org.challengepartners.tenancy.WallBenchHouse.Reader;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What the wall costs, with England behind it: the same statements under row level security and, in the same run and in
 * turns, with explicit predicates by a role that passes the wall; and the one statement that every transaction begins with.
 */
class WallBench {

    private static final int ROUNDS = Integer.getInteger("bench.rounds", 4_000);
    private static final int WARM_UP = 500;
    private static final int TRANSACTIONS = 1_000;
    private static final String ENTER = "select set_config('role', ?, true), tenancy.enter(?, ?), now()";

    /** A question that pages ask, as it stands under the wall and with the predicate written out. */
    private enum Question {
        FINDINGS_OF_A_REVIEW(
                "select finding_id, kind, wording, grade, position from bench.finding where review_id = ?%s order by position"),
        ONE_FINDING("select finding_id, kind, wording, grade, position from bench.finding where finding_id = ?%s"),
        FIRST_PAGE_OF_MINE(
                "select finding_id, review_id, wording from bench.finding where position >= ?%s order by review_id, position limit 50"),
        HOW_MANY_OF_MINE("select count(*) from bench.finding where position >= ?%s"),
        REWORD_ONE("update bench.finding set grade = 'good', version = version + 1 where finding_id = ?%s");

        private final String sql;

        Question(String sql) {
            this.sql = sql;
        }

        PreparedStatement under(Connection connection, boolean wall) throws SQLException {
            return connection.prepareStatement(sql.formatted(wall ? "" : " and space_id = any (?)"));
        }

        Object parameter(Reader reader) {
            return switch (this) {
                case FINDINGS_OF_A_REVIEW -> reader.review();
                case ONE_FINDING, REWORD_ONE -> reader.finding();
                case FIRST_PAGE_OF_MINE, HOW_MANY_OF_MINE -> 0;
            };
        }
    }

    /** One of the two sides: a connection with its prepared statements and what each took, in nanoseconds. */
    private static final class Side implements AutoCloseable {
        private final Connection connection;
        private final boolean wall;
        private final PreparedStatement enter;
        private final Map<Question, PreparedStatement> questions = new EnumMap<>(Question.class);
        private final Map<Question, long[]> took = new EnumMap<>(Question.class);
        private final long[] identity = new long[ROUNDS];

        Side(Connection connection, boolean wall) throws SQLException {
            this.connection = connection;
            this.wall = wall;
            this.enter = connection.prepareStatement(ENTER);
            for (var question : Question.values()) {
                questions.put(question, question.under(connection, wall));
                took.put(question, new long[ROUNDS]);
            }
        }

        /** One transaction of the reader with every question; a negative round warms up. */
        long ask(Reader reader, int round) throws SQLException {
            if (wall) {
                identity(reader, round);
            }
            var spaces = connection.createArrayOf(
                    "uuid", reader.spaces().toArray()); // outside the clock: the wall has it ready too
            long seen = 0;
            for (var asked : questions.entrySet()) {
                var statement = asked.getValue();
                long start = System.nanoTime();
                statement.setObject(1, asked.getKey().parameter(reader));
                if (!wall) {
                    statement.setArray(2, spaces);
                }
                seen += rows(statement);
                if (round >= 0) {
                    took(asked.getKey())[round] = System.nanoTime() - start;
                }
            }
            connection.rollback();
            return seen;
        }

        private void identity(Reader reader, int round) throws SQLException {
            long start = System.nanoTime();
            enter.setString(1, "cp_member");
            enter.setObject(2, reader.person());
            enter.setArray(3, connection.createArrayOf("text", new Object[] {"reviewer"}));
            rows(enter);
            if (round >= 0) {
                identity[round] = System.nanoTime() - start;
            }
        }

        private long[] took(Question question) {
            return took.getOrDefault(question, new long[0]);
        }

        private static long rows(PreparedStatement statement) throws SQLException {
            if (!statement.execute()) {
                return statement.getUpdateCount();
            }
            long rows = 0;
            try (var result = statement.getResultSet()) {
                while (result.next()) {
                    rows++;
                }
            }
            return rows;
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }

    @Test
    void theWallCostsLittleWithEnglandBehindIt() throws SQLException, IOException {
        assumeTrue(BenchReport.wanted("wall"));
        var report = new BenchReport();
        var random = new SplittableRandom(2026);
        long start = System.nanoTime();
        try (var house = new WallBenchHouse(random)) {
            report.note("wall.spaces", WallBenchHouse.SPACES, "spaces");
            report.note("wall.rows", WallBenchHouse.ROWS, "rows");
            report.note("wall.fill", (System.nanoTime() - start) / 1e9, "s");
            compare(house, random, report);
            if (Boolean.getBoolean("bench.explain")) {
                explain(house);
            }
            countIdentityStatements(house, report);
        }
        report.publish();
    }

    private static void compare(WallBenchHouse house, SplittableRandom random, BenchReport report) throws SQLException {
        try (var behind = new Side(house.as("cp_app"), true);
                var explicit = new Side(house.as("postgres"), false)) {
            for (int round = -WARM_UP; round < ROUNDS; round++) {
                var reader = house.readers().get(random.nextInt(house.readers().size()));
                explicit.ask(reader, -1); // whoever asks first would pay for reading from the disk
                var first = round % 2 == 0 ? behind : explicit;
                var second = first == behind ? explicit : behind;
                if (first.ask(reader, round) != second.ask(reader, round)) {
                    throw new IllegalStateException("the two sides saw different rows");
                }
            }
            double sumBehind = 0;
            double sumExplicit = 0;
            for (var question : Question.values()) {
                double medianBehind = percentile(behind.took(question), 50);
                double medianExplicit = percentile(explicit.took(question), 50);
                var name = "wall." + question.name().toLowerCase(Locale.ROOT).replace('_', '-');
                report.note(name + ".explicit", medianExplicit / 1e6, "ms p50");
                report.note(name + ".rls", medianBehind / 1e6, "ms p50");
                report.note(name + ".cost", 100 * (medianBehind / medianExplicit - 1), "%");
                sumBehind += medianBehind;
                sumExplicit += medianExplicit;
            }
            report.atMost("wall.rls-over-explicit-predicates", 100 * (sumBehind / sumExplicit - 1), "%", 10);
            report.note("wall.identity.p50", percentile(behind.identity, 50) / 1e6, "ms");
            report.atMost("wall.identity.p95", percentile(behind.identity, 95) / 1e6, "ms", 0.5);
        }
    }

    /** How PostgreSQL answers each question on both sides, once it has settled for a plan. */
    private static void explain(WallBenchHouse house) throws SQLException {
        var reader = house.readers().getFirst();
        for (var wall : new boolean[] {true, false}) {
            try (var side = new Side(house.as(wall ? "cp_app" : "postgres"), wall);
                    var statement = side.connection.createStatement()) {
                if (wall) {
                    side.identity(reader, -1);
                }
                for (var question : Question.values()) {
                    var parameter = question.parameter(reader);
                    var type = parameter instanceof Integer ? "int" : "uuid";
                    var execute = "execute asked ('%s'%s)"
                            .formatted(
                                    parameter,
                                    wall
                                            ? ""
                                            : ", array['%s']::uuid[]"
                                                    .formatted(reader.spaces().stream()
                                                            .map(String::valueOf)
                                                            .collect(Collectors.joining("','"))));
                    statement.execute("prepare asked (%s%s) as %s"
                            .formatted(
                                    type,
                                    wall ? "" : ", uuid[]",
                                    question.sql
                                            .formatted(wall ? "" : " and space_id = any ($2)")
                                            .replaceFirst("\\?", "\\$1")));
                    for (int i = 0; i < 8; i++) {
                        statement.execute(execute);
                    }
                    System.out.printf("%n%s %s%n", question, wall ? "behind the wall" : "explicit");
                    try (var plan = statement.executeQuery("explain (analyze, buffers, settings) " + execute)) {
                        while (plan.next()) {
                            System.out.println("  " + plan.getString(1));
                        }
                    }
                    statement.execute("deallocate asked");
                }
                side.connection.rollback();
            }
        }
    }

    /** Through the application's own transaction manager, on connections that count. */
    private static void countIdentityStatements(WallBenchHouse house, BenchReport report) {
        var identityStatements = new LongAdder();
        var config = new HikariConfig();
        config.setJdbcUrl(house.jdbcUrl());
        config.setUsername("cp_app");
        config.setMaximumPoolSize(2);
        config.setAutoCommit(false);
        try (var pool = new HikariDataSource(config)) {
            var counting = new DelegatingDataSource(pool) {
                @Override
                public Connection getConnection() throws SQLException {
                    return counted(super.getConnection(), identityStatements);
                }
            };
            try (var entities = StormHouse.entitiesOver(counting)) {
                var reader = house.readers().getFirst();
                var identity = new Identity(new PersonId(reader.person()), Set.of("reviewer"));
                var transactions = new WallTransactionManager(
                        entities, counting, () -> Optional.of(identity), new TransactionClock(Clock.systemUTC()));
                transactions.afterPropertiesSet();
                var jdbc = new JdbcTemplate(counting);
                identityStatements.reset();
                for (int i = 0; i < TRANSACTIONS; i++) {
                    new TransactionTemplate(transactions).executeWithoutResult(_ -> {
                        jdbc.queryForList("select finding_id from bench.finding where review_id = ?", reader.review());
                        jdbc.queryForList("select wording from bench.finding where finding_id = ?", reader.finding());
                    });
                }
            }
        }
        report.atMost(
                "wall.identity.per-transaction", identityStatements.doubleValue() / TRANSACTIONS, "statements", 1);
    }

    private static Connection counted(Connection connection, LongAdder identityStatements) {
        return (Connection) Proxy.newProxyInstance(
                WallBench.class.getClassLoader(), new Class<?>[] {Connection.class}, (_, method, arguments) -> {
                    if (arguments != null
                            && arguments.length > 0
                            && arguments[0] instanceof String sql
                            && (sql.contains("tenancy.enter")
                                    || sql.contains("set_config")
                                    || sql.startsWith("set "))) {
                        identityStatements.increment();
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause() == null ? thrown : thrown.getCause();
                    }
                });
    }

    private static double percentile(long[] took, int percent) {
        var sorted = took.clone();
        Arrays.sort(sorted);
        return sorted[(int) ((sorted.length - 1) * (percent / 100.0))];
    }
}
