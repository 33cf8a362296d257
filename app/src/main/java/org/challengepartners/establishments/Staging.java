package org.challengepartners.establishments;

import java.io.IOException;
import java.sql.SQLException;
import org.postgresql.PGConnection;
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

    /** Adds these lines. */
    void copy(ImportKind kind, byte[] lines) {
        var columns = kind == ImportKind.LINKS ? LinkRow.COLUMNS : EstablishmentRow.COLUMNS;
        database.execute((java.sql.Connection connection) -> {
            try {
                return connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn(
                                "copy %s (%s) from stdin".formatted(table(kind), columns),
                                new java.io.ByteArrayInputStream(lines));
            } catch (IOException broken) {
                throw new DataAccessResourceFailureException("the database took no rows", broken);
            } catch (SQLException refused) {
                throw database.getExceptionTranslator().translate("copy", null, refused);
            }
        });
    }

    static String table(ImportKind kind) {
        return kind == ImportKind.LINKS ? "establishments.staged_link" : "establishments.staged";
    }
}
