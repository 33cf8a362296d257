package org.challengepartners.establishments;

import java.sql.SQLException;
import java.util.Objects;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Where the rows of a file stand until the office has decided; filled by COPY, a block of rows at a time. */
@Component
class Staging {

    private final JdbcTemplate database;

    Staging(JdbcTemplate database) {
        this.database = database;
    }

    /**
     * Begins to read a file: the earlier rows are gone.
     *
     * @return no if another transaction reads or takes over a file at this moment
     */
    boolean begin(ImportKind kind) {
        if (!lock()) {
            return false;
        }
        database.update("delete from " + table(kind));
        return true;
    }

    /** Whether this transaction is the only one that imports now; it stays so to its end. */
    boolean lock() {
        database.execute("set local statement_timeout = '60s'");
        database.execute("set local transaction_timeout = '300s'");
        return Boolean.TRUE.equals(database.queryForObject(
                "select pg_try_advisory_xact_lock(hashtext('establishments.import'))", Boolean.class));
    }

    /** Opens the table for lines; the database takes them while the next are read. */
    Copying copying(ImportKind kind) {
        var columns = kind == ImportKind.LINKS ? LinkRow.COLUMNS : EstablishmentRow.COLUMNS;
        var sql = "copy %s (%s) from stdin".formatted(table(kind), columns);
        return new Copying(Objects.requireNonNull(database.execute((java.sql.Connection connection) ->
                connection.unwrap(PGConnection.class).getCopyAPI().copyIn(sql))));
    }

    /** Lines on their way into the table, of which nothing is left unless {@link #end} was reached. */
    static final class Copying implements AutoCloseable {

        private final CopyIn lines;

        private Copying(CopyIn lines) {
            this.lines = lines;
        }

        void add(byte[] more) {
            try {
                lines.writeToCopy(more, 0, more.length);
            } catch (SQLException refused) {
                throw took(refused);
            }
        }

        void end() {
            try {
                lines.endCopy();
            } catch (SQLException refused) {
                throw took(refused);
            }
        }

        @Override
        public void close() {
            try {
                if (lines.isActive()) {
                    lines.cancelCopy();
                }
            } catch (SQLException refused) {
                throw took(refused);
            }
        }

        private static DataAccessException took(SQLException refused) {
            return new DataAccessResourceFailureException("the database took no rows", refused);
        }
    }

    static String table(ImportKind kind) {
        return kind == ImportKind.LINKS ? "establishments.staged_link" : "establishments.staged";
    }
}
