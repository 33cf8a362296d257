package org.challengepartners.dev;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A running PostgreSQL 18 with the roles of the house and its database {@code partnership}, which {@code cp_owner} owns.
 * Everybody on this machine is trusted without a password; it listens on the loopback address alone.
 */
public final class Postgres implements AutoCloseable {

    /** The one database of the house. */
    public static final String DATABASE = "partnership";

    private final PostgresServer server;
    private final PostgresPreparation preparation;

    private Postgres(PostgresServer server) {
        this.server = server;
        this.preparation = new PostgresPreparation(server);
        preparation.run();
    }

    /**
     * Starts the embedded server and makes what is absent: roles, database, extensions.
     *
     * @param dataDirectory where the data survives; null for data that goes away with the server, and is written fast
     * @param port where it listens; 0 for any free port
     * @throws DevServiceException if it cannot start, with what to do about it
     */
    public static Postgres start(@Nullable Path dataDirectory, int port) {
        return new Postgres(EmbeddedPostgresServer.start(dataDirectory, port));
    }

    /** Starts {@code postgres:18} in a container, with data that goes away with it; needs a container daemon. */
    public static Postgres startContainer() {
        return new Postgres(PostgresContainerServer.start());
    }

    /** The address of the house's database, without a user: add {@code cp_app} or {@code cp_migrate}. */
    public String jdbcUrl() {
        return server.jdbcUrl(DATABASE);
    }

    /** The address of another database of this server. */
    public String jdbcUrl(String database) {
        return server.jdbcUrl(database);
    }

    /** Makes another database, prepared like the house's own: a copy of one that nobody uses, {@code template1} if empty. */
    public void copy(String template, String database) {
        preparation.copy(template, database);
    }

    /** Drops another database, whoever uses it; nothing where there is none. */
    public void drop(String database) {
        preparation.drop(database);
    }

    /** The house's database as the superuser, who is behind no wall: for preparing and provoking, never for proving. */
    public DataSource superuser() {
        return connectAs("postgres");
    }

    /** The house's database as the given role; the wall holds for every role but the superuser. */
    public DataSource connectAs(String role) {
        return connect(DATABASE, role);
    }

    /** Another database of the same server, for example a scratch copy that a test made. */
    public DataSource connect(String database, String role) {
        var source = new PGSimpleDataSource();
        source.setUrl(server.jdbcUrl(database));
        source.setUser(role);
        return source;
    }

    /** Stops the server; data of a given directory stays. */
    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException couldNotStop) {
            throw new UncheckedIOException(couldNotStop);
        }
    }
}
