package org.challengepartners.dev;

import org.testcontainers.postgresql.PostgreSQLContainer;

/** The official image in a container; Testcontainers removes it when this Java ends. */
final class PostgresContainerServer implements PostgresServer {

    /** The image; the deployment has the same. */
    static final String IMAGE = "postgres:18";

    private final PostgreSQLContainer container;

    private PostgresContainerServer(PostgreSQLContainer container) {
        this.container = container;
    }

    static PostgresContainerServer start() {
        var container = new PostgreSQLContainer(IMAGE)
                .withUsername("postgres")
                .withDatabaseName("postgres")
                .withEnv("POSTGRES_HOST_AUTH_METHOD", "trust")
                .withEnv("POSTGRES_INITDB_ARGS", "--locale-provider=builtin --builtin-locale=C.UTF-8 --locale=C");
        container.start();
        return new PostgresContainerServer(container);
    }

    @Override
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://" + container.getHost() + ":"
                + container.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT) + "/" + database;
    }

    @Override
    public void close() {
        container.stop();
    }
}
