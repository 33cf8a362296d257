package org.challengepartners.dev;

/** The one PostgreSQL of this Java's tests, started with the first test that needs it and stopped with the last. */
public final class TestPostgres {

    private static final Postgres POSTGRES = start();

    private TestPostgres() {}

    /**
     * The server, with an empty database {@code partnership} until the application's migrations have run on it.
     *
     * @throws DevServiceException if it cannot start, or {@code dev.services} asks for something that tests do not offer
     */
    public static Postgres get() {
        return POSTGRES;
    }

    private static Postgres start() {
        return switch (DevSettings.services()) {
            case EMBEDDED -> Postgres.start(null, 0);
            case CONTAINERS -> Postgres.startContainer();
            case EXTERNAL ->
                throw new DevServiceException("Tests make and break their database: use embedded or containers.");
        };
    }
}
