package org.challengepartners.tenancy;

import jakarta.persistence.EntityManagerFactory;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionStatus;

/**
 * The one gate that every transaction passes: its first statement puts the identity on and brings back the database's
 * clock. A transaction of nobody is an error, and gives its connection back.
 */
final class WallTransactionManager extends JpaTransactionManager {

    /** The person in whose name jobs and listeners work; her JOB key was made by the first migration. */
    static final Identity SYSTEM = new Identity(
            new PersonId(Objects.requireNonNull(
                    Ids.parse("00000000-0000-7000-8000-0000000000b0").orElse(null))),
            Set.of("job"));

    private static final String ENTER = "select set_config('role', ?, true), tenancy.enter(?, ?), now()";

    private final DataSource connections;
    private final Identities identities;
    private final TransactionClock clock;

    WallTransactionManager(
            EntityManagerFactory factory, DataSource connections, Identities identities, TransactionClock clock) {
        super(factory);
        setDataSource(connections);
        this.connections = connections;
        this.identities = identities;
        this.clock = clock;
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        super.doBegin(transaction, definition);
        try {
            clock.begin(enter(DataSourceUtils.getConnection(connections)));
        } catch (SQLException | RuntimeException refused) {
            giveBack(transaction);
            throw new CannotCreateTransactionException("no identity for this transaction", refused);
        }
    }

    @Override
    protected void doCleanupAfterCompletion(Object transaction) {
        clock.end();
        super.doCleanupAfterCompletion(transaction);
    }

    private Instant enter(Connection connection) throws SQLException {
        var hat = Hat.worn();
        var identity = hat == Hat.JOB
                ? SYSTEM
                : identities.current().orElseThrow(() -> new IllegalStateException("nobody is signed in"));
        try (var statement = connection.prepareStatement(ENTER)) {
            statement.setString(1, hat.databaseRole());
            statement.setObject(2, identity.person().value());
            statement.setArray(
                    3, connection.createArrayOf("text", identity.realmRoles().toArray()));
            try (var answer = statement.executeQuery()) {
                answer.next();
                return answer.getObject(3, OffsetDateTime.class).toInstant();
            }
        }
    }

    private void giveBack(Object transaction) {
        @Nullable String noName = null;
        try {
            doRollback(new DefaultTransactionStatus(noName, transaction, true, false, false, false, false, null));
        } finally {
            super.doCleanupAfterCompletion(transaction);
        }
    }
}
