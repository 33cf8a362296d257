package org.challengepartners.tenancy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import jakarta.persistence.EntityManagerFactory;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import javax.sql.DataSource;
import org.challengepartners.ScratchHouse;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;
import org.springframework.orm.jpa.vendor.HibernateJpaVendorAdapter;

/**
 * The weather station of the pool storm: a house of marked rows, people with known keys, and the application's own
 * transaction manager on a pool that is far too small for its threads.
 */
final class StormHouse implements AutoCloseable {

    static final int CONNECTIONS = 4;

    private static final int SPACES = 40;
    private static final int ROWS = 5;
    private static final int PEOPLE = 60;
    private static final Map<String, String> REALM_ROLE_OF = Map.of(
            "HEADTEACHER", "headteacher",
            "LEAD_REVIEWER", "reviewer",
            "HUB_LEAD", "hub-lead",
            "REPRESENTATIVE", "company-member");

    /** Somebody as she may come in: with some of her realm roles, and what she must then see, no more and no less. */
    record Visitor(Identity identity, Set<String> sees) {}

    private record Key(int space, String role, boolean current) {}

    private final ScratchHouse house = ScratchHouse.migrated();
    private final ThreadLocal<Optional<Identity>> signedIn = ThreadLocal.withInitial(Optional::empty);
    private final List<UUID> people = new ArrayList<>();
    private final List<List<Key>> keys = new ArrayList<>();

    final HikariDataSource pool;
    final EntityManagerFactory entities;
    final TransactionClock clock = new TransactionClock(Clock.systemUTC());
    final WallTransactionManager transactions;

    StormHouse(SplittableRandom random) {
        furnish();
        for (int i = 0; i < PEOPLE; i++) {
            invite(random);
        }
        pool = smallPool();
        entities = entitiesOver(pool);
        transactions = new WallTransactionManager(entities, pool, signedIn::get, clock);
        transactions.afterPropertiesSet();
    }

    private void furnish() {
        for (int space = 0; space < SPACES; space++) {
            house.superuser()
                    .sql("insert into tenancy.space (space_id, kind, founded_by) values (?, 'SCHOOL', ?)")
                    .params(idOf(space), idOf(space))
                    .update();
            house.superuser().sql("""
                            insert into membership.school (space_id, school_id, version, name, place, phase, joined_on)
                            select ?, gen_random_uuid(), 0, ? || '-' || row, 'x', 'PRIMARY', date '2026-01-01'
                              from generate_series(1, ?) row
                            """).params(idOf(space), "S" + space, ROWS).update();
        }
    }

    private void invite(SplittableRandom random) {
        var person = new UUID(random.nextLong(), random.nextLong());
        var held = new ArrayList<Key>();
        var roles = List.copyOf(REALM_ROLE_OF.keySet());
        for (int i = random.nextInt(6); i > 0; i--) {
            var key = new Key(random.nextInt(SPACES), roles.get(random.nextInt(roles.size())), random.nextInt(10) > 1);
            if (held.stream().noneMatch(other -> other.space() == key.space())) {
                held.add(key);
                house.superuser()
                        .sql(
                                "insert into tenancy.key (space_id, person, role, valid, given_by, reason) values (?, ?, ?, %s, ?, 'x')"
                                        .formatted(
                                                key.current()
                                                        ? "tstzrange(now(), null)"
                                                        : "tstzrange('2020-01-01', '2021-01-01')"))
                        .params(idOf(key.space()), person, key.role(), person)
                        .update();
            }
        }
        people.add(person);
        keys.add(held);
    }

    /** A random person with a random part of the realm roles. */
    Visitor visitor(SplittableRandom random) {
        int number = random.nextInt(PEOPLE);
        var roles = new HashSet<String>();
        REALM_ROLE_OF.values().stream().filter(_ -> random.nextInt(4) > 0).forEach(roles::add);
        var sees = new HashSet<String>();
        for (var key : keys.get(number)) {
            if (key.current() && roles.contains(REALM_ROLE_OF.get(key.role()))) {
                for (int row = 1; row <= ROWS; row++) {
                    sees.add("S%d-%d".formatted(key.space(), row));
                }
            }
        }
        return new Visitor(new Identity(new PersonId(people.get(number)), roles), sees);
    }

    /** Lets this thread act as the visitor from its next transaction on; or as nobody. */
    void signIn(Optional<Visitor> visitor) {
        signedIn.set(visitor.map(Visitor::identity));
    }

    /** Kills a connection's server process, as a failing server would. */
    void kill(int backend) throws java.sql.SQLException {
        try (var connection = house.as("postgres").getConnection();
                var kill = connection.prepareStatement("select pg_terminate_backend(?)")) {
            kill.setInt(1, backend);
            kill.execute();
        }
    }

    private HikariDataSource smallPool() {
        var config = new HikariConfig();
        config.setJdbcUrl(house.jdbcUrl());
        config.setUsername("cp_app");
        config.setMaximumPoolSize(CONNECTIONS);
        config.setAutoCommit(false);
        config.setConnectionTimeout(30_000);
        return new HikariDataSource(config);
    }

    /** The application's way to its tables, over connections of one's own. */
    static EntityManagerFactory entitiesOver(DataSource connections) {
        var factory = new LocalContainerEntityManagerFactoryBean();
        factory.setDataSource(connections);
        factory.setPackagesToScan("org.challengepartners.membership");
        factory.setJpaVendorAdapter(new HibernateJpaVendorAdapter());
        factory.getJpaPropertyMap().put("hibernate.connection.provider_disables_autocommit", true);
        factory.getJpaPropertyMap()
                .put(
                        "hibernate.physical_naming_strategy",
                        "org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl");
        factory.afterPropertiesSet();
        return Objects.requireNonNull(factory.getObject());
    }

    private static UUID idOf(int space) {
        return new UUID(0x7000, 0x8000_0000_0000_0000L + space);
    }

    @Override
    public void close() {
        entities.close();
        pool.close();
        house.close();
    }
}
