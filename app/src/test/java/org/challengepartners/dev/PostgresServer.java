package org.challengepartners.dev;

import java.io.Closeable;

/** A PostgreSQL server whose superuser {@code postgres} is trusted, wherever it runs. */
interface PostgresServer extends Closeable {

    /** The address of one of its databases, without a user. */
    String jdbcUrl(String database);
}
