package org.challengepartners.dev;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.ds.PGSimpleDataSource;

/** Gives a server the roles and the database of the house, from the same files as every deployment; safe to run again. */
final class PostgresPreparation {

    private final PostgresServer server;

    PostgresPreparation(PostgresServer server) {
        this.server = server;
    }

    void run() {
        try (var connection = connect("postgres")) {
            run(connection, "roles.sql");
            if (!databaseExists(connection)) {
                execute(connection, "create database " + Postgres.DATABASE + " owner cp_owner");
            }
        } catch (SQLException | IOException refused) {
            throw new DevServiceException("PostgreSQL answers, but its roles could not be made: " + refused, refused);
        }
        makeUsable(Postgres.DATABASE);
    }

    void copy(String template, String database) {
        try (var connection = connect("postgres")) {
            execute(connection, "create database %s template %s owner cp_owner".formatted(database, template));
        } catch (SQLException refused) {
            throw new DevServiceException("PostgreSQL could not copy " + template + ": " + refused, refused);
        }
        makeUsable(database);
    }

    void drop(String database) {
        try (var connection = connect("postgres")) {
            execute(connection, "drop database if exists " + database + " with (force)");
        } catch (SQLException refused) {
            throw new DevServiceException("PostgreSQL could not drop " + database + ": " + refused, refused);
        }
    }

    private void makeUsable(String database) {
        try (var connection = connect(database)) {
            run(connection, "database.sql");
        } catch (SQLException | IOException refused) {
            throw new DevServiceException("PostgreSQL answers, but its database is not usable: " + refused, refused);
        }
    }

    private Connection connect(String database) throws SQLException {
        var source = new PGSimpleDataSource();
        source.setUrl(server.jdbcUrl(database));
        source.setUser("postgres");
        return source.getConnection();
    }

    private static boolean databaseExists(Connection connection) throws SQLException {
        try (var query = connection.prepareStatement("select 1 from pg_database where datname = ?")) {
            query.setString(1, Postgres.DATABASE);
            try (var found = query.executeQuery()) {
                return found.next();
            }
        }
    }

    private static void run(Connection connection, String file) throws SQLException, IOException {
        execute(connection, Files.readString(folder().resolve(file)));
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Path folder() {
        return DevSettings.projectRoot().resolve("infra/postgres");
    }
}
