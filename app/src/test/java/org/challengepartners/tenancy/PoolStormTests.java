package org.challengepartners.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import org.challengepartners.tenancy.StormHouse.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.orm.jpa.EntityManagerFactoryUtils;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * S-A7: eight threads on four connections change who they are with every transaction, while transactions fail, run out of
 * time, are cancelled and lose their server; nobody sees a row of anybody else. {@code -Plong} makes a million of them.
 */
class PoolStormTests {

    private static final int THREADS = 8;
    private static final int TRANSACTIONS = Boolean.getBoolean("storm.long") ? 1_000_000 : 20_000;
    /** The same in every build, so that a build that fails has changed something; another each time in the long run. */
    private static final long SEED =
            Long.getLong("storm.seed", Boolean.getBoolean("storm.long") ? System.nanoTime() : 20_170_131L);

    private static StormHouse house;
    private static JdbcTemplate jdbc;

    private final AtomicInteger begun = new AtomicInteger();
    private final LongAdder finished = new LongAdder();
    private final LongAdder interrupted = new LongAdder();
    private final Queue<String> wrong = new ConcurrentLinkedQueue<>();
    private final Semaphore nesting =
            new Semaphore(1); // a nested transaction holds two connections: one thread at a time

    @BeforeAll
    static void build() {
        silence(Level.OFF); // each broken connection is announced, and here they are broken on purpose
        house = new StormHouse(new SplittableRandom(SEED));
        jdbc = new JdbcTemplate(house.pool);
    }

    @AfterAll
    static void leave() {
        house.close();
        silence(Level.WARN);
    }

    private static void silence(Level level) {
        for (var name : new String[] {"com.zaxxer.hikari.pool", TransactionTemplate.class.getName()}) {
            ((Logger) LoggerFactory.getLogger(name)).setLevel(level);
        }
    }

    @Test
    void inAStormOnTheConnectionPoolNobodySeesARowOfAnybodyElse() throws InterruptedException, ExecutionException {
        System.out.printf("pool storm: %,d transactions, -Dstorm.seed=%d%n", TRANSACTIONS, SEED);
        try (var canceller = Executors.newScheduledThreadPool(1);
                var threads = Executors.newFixedThreadPool(THREADS)) {
            var storms = new ArrayList<Future<?>>();
            for (int thread = 0; thread < THREADS; thread++) {
                var random = new SplittableRandom(SEED + thread);
                storms.add(threads.submit(() -> storm(random, canceller)));
            }
            for (var storm : storms) {
                storm.get();
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(finished.sum()).isGreaterThanOrEqualTo(TRANSACTIONS);
        assertThat(interrupted.sum()).isPositive();
        assertThat(house.pool.getHikariPoolMXBean().getActiveConnections())
                .as("leaked")
                .isZero();
        assertThat(leftOnTheConnections()).containsOnly("cp_app none nobody");
        System.out.printf(
                "pool storm: %,d finished, %,d interrupted, 0 wrong rows%n", finished.sum(), interrupted.sum());
    }

    private void storm(SplittableRandom random, ScheduledExecutorService canceller) {
        while (begun.getAndIncrement() < TRANSACTIONS && wrong.size() < 10) {
            var visitor = house.visitor(random);
            house.signIn(Optional.of(visitor));
            try {
                switch (random.nextInt(100)) {
                    case 0, 1, 2 -> interrupt(() -> inTransaction(random, this::outOfTime));
                    case 3, 4 -> mayBeInterrupted(() -> inTransaction(random, () -> cancelled(canceller)));
                    case 5, 6, 7, 8, 9, 10, 11 -> interrupt(() -> failsAfterReading(random, visitor));
                    case 12, 13, 14, 15, 16, 17 -> nested(random, visitor);
                    case 18, 19, 20 -> nobody();
                    case 21 -> wrongHat();
                    case 22 -> lostServer(random);
                    default -> inTransaction(random, () -> look(random, visitor));
                }
            } catch (RuntimeException unexpected) {
                wrong.add("unexpected: " + unexpected);
            }
            finished.increment();
        }
    }

    private void look(SplittableRandom random, Visitor visitor) {
        var seen = switch (random.nextInt(4)) {
            case 0 ->
                new HashSet<>(entityManager()
                        .createQuery("select s.name from School s", String.class)
                        .getResultList());
            case 1 ->
                new HashSet<>(entityManager()
                        .createNativeQuery("select name from membership.school", String.class)
                        .getResultList());
            default -> new HashSet<>(jdbc.queryForList("select name from membership.school", String.class));
        };
        expect(visitor, seen);
    }

    private void expect(Visitor visitor, Set<?> seen) {
        if (!seen.equals(visitor.sees())) {
            wrong.add("%s saw %s instead of %s".formatted(visitor.identity(), seen, visitor.sees()));
        }
        var now = jdbc.queryForObject("select now()", OffsetDateTime.class);
        if (now == null || !now.toInstant().equals(house.clock.instant())) {
            wrong.add("the clock shows %s and the database %s".formatted(house.clock.instant(), now));
        }
    }

    private void failsAfterReading(SplittableRandom random, Visitor visitor) {
        inTransaction(random, () -> {
            look(random, visitor);
            throw new IllegalStateException("the work failed");
        });
    }

    private void nested(SplittableRandom random, Visitor outer) {
        if (!nesting.tryAcquire()) {
            return;
        }
        try {
            inTransaction(random, () -> {
                var inner = house.visitor(random);
                house.signIn(Optional.of(inner));
                inTransaction(random, () -> look(random, inner));
                house.signIn(Optional.of(outer));
                look(random, outer);
            });
            finished.increment();
        } finally {
            nesting.release();
        }
    }

    private void nobody() {
        house.signIn(Optional.empty());
        expectRefused("nobody", () -> new TransactionTemplate(house.transactions).executeWithoutResult(_ -> {}));
    }

    private void wrongHat() {
        expectRefused(
                "a hat without its key",
                () -> Hat.OFFICE.wornDuring(() -> {
                    new TransactionTemplate(house.transactions).executeWithoutResult(_ -> {});
                    return true;
                }));
    }

    private void expectRefused(String who, Runnable work) {
        try {
            work.run();
            wrong.add(who + " came in");
        } catch (CannotCreateTransactionException expected) {
            interrupted.increment();
        }
    }

    private void outOfTime() {
        jdbc.execute("set local statement_timeout = '5ms'");
        jdbc.execute("select pg_sleep(1)");
    }

    private void cancelled(ScheduledExecutorService canceller) {
        jdbc.execute((ConnectionCallback<Boolean>) connection -> {
            try (var statement = connection.createStatement()) {
                var cancel = canceller.schedule(
                        () -> {
                            statement.cancel();
                            return true;
                        },
                        5,
                        TimeUnit.MILLISECONDS);
                try {
                    return statement.execute("select pg_sleep(0.2)");
                } finally {
                    cancel.cancel(false);
                }
            }
        });
    }

    /** The server of this one connection is killed in mid-transaction: an error now, and a new connection afterwards. */
    private void lostServer(SplittableRandom random) {
        if (random.nextInt(10) == 0) {
            interrupt(() -> inTransaction(random, () -> {
                Integer backend = jdbc.queryForObject("select pg_backend_pid()", Integer.class);
                try {
                    house.kill(backend == null ? 0 : backend);
                } catch (SQLException notKilled) {
                    throw new IllegalStateException(notKilled);
                }
                jdbc.execute("select 1");
            }));
        }
    }

    private void interrupt(Runnable work) {
        try {
            work.run();
            wrong.add("nothing interrupted it");
        } catch (RuntimeException expected) {
            interrupted.increment();
        }
    }

    /** A cancel that comes too early cancels nothing. */
    private void mayBeInterrupted(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException expected) {
            interrupted.increment();
        }
    }

    private void inTransaction(SplittableRandom random, Runnable work) {
        var transaction = new TransactionTemplate(house.transactions);
        transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        transaction.setReadOnly(random.nextBoolean());
        transaction.executeWithoutResult(_ -> work.run());
    }

    private EntityManager entityManager() {
        var manager = EntityManagerFactoryUtils.getTransactionalEntityManager(house.entities);
        if (manager == null) {
            throw new IllegalStateException("no transaction");
        }
        return manager;
    }

    /** What the next borrower of each connection would find there. */
    private static Set<String> leftOnTheConnections() {
        var found = new HashSet<String>();
        for (int i = 0; i < 4 * StormHouse.CONNECTIONS; i++) {
            try (var connection = house.pool.getConnection();
                    var statement = connection.createStatement();
                    var row = statement.executeQuery(
                            "select current_user || ' ' || current_setting('role') || ' ' ||"
                                    + " coalesce(nullif(concat(current_setting('tenancy.person', true),"
                                    + " current_setting('tenancy.spaces', true), current_setting('tenancy.keys', true)), ''), 'nobody')")) {
                row.next();
                found.add(row.getString(1));
            } catch (SQLException unreadable) {
                throw new IllegalStateException(unreadable);
            }
        }
        return found;
    }
}
