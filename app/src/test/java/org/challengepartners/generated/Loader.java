package org.challengepartners.generated;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/** Loads rows by COPY as the superuser, since policies refuse it to everybody else. */
public final class Loader {

    private final Connection connection;

    Loader(Connection connection) {
        this.connection = connection;
    }

    /** Takes the rows of one table. */
    public interface Rows {
        void row(Object... values);
    }

    /** Makes the rows of one table. */
    public interface Making {
        void into(Rows rows);
    }

    /** Copies rows into these columns, and tells the planner of them: keys and triggers of the next ones look here. */
    public void copy(String tableAndColumns, Making making) {
        try (var stream = new PGCopyOutputStream(
                connection.unwrap(PGConnection.class), "copy %s from stdin".formatted(tableAndColumns), 1 << 20)) {
            making.into(values -> write(stream, values));
        } catch (IOException | SQLException refused) {
            throw new IllegalStateException("could not fill " + tableAndColumns, refused);
        }
        run("analyze " + tableAndColumns.substring(0, tableAndColumns.indexOf(' ')));
    }

    private static void write(PGCopyOutputStream stream, Object... values) {
        var line = Arrays.stream(values).map(Object::toString).collect(Collectors.joining("\t", "", "\n"));
        try {
            stream.write(line.getBytes(StandardCharsets.UTF_8));
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    /** Runs one statement, for what the database knows best itself. */
    public void run(String sql) {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }
}
