package org.challengepartners.establishments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.challengepartners.establishments.ImportSummary.Counts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The imports and how far they have come. */
@Component
class Imports {

    private static final String EVERYTHING = "select * from establishments.import ";

    private final JdbcClient database;

    Imports(JdbcClient database) {
        this.database = database;
    }

    void save(ImportSummary made) {
        database.sql("""
                        insert into establishments.import (import_id, kind, state, file_name, file_day, encoding, checked_at,
                            checked_by, rows, bad_rows, new_rows, changed_rows, closed_rows, reopened_rows, vanished_rows,
                            unknown_columns, missing_columns, columns)
                        values (?, ?, 'CHECKED', ?, ?, ?, ?, tenancy.me(), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        made.id().value(),
                        made.kind().name(),
                        made.fileName(),
                        made.fileDay(),
                        made.encoding(),
                        OffsetDateTime.ofInstant(made.checkedAt(), ZoneOffset.UTC),
                        made.counts().rows(),
                        made.counts().bad(),
                        made.counts().added(),
                        made.counts().changed(),
                        made.counts().closed(),
                        made.counts().reopened(),
                        made.counts().vanished(),
                        made.unknownColumns().toArray(String[]::new),
                        made.missingColumns().toArray(String[]::new),
                        made.columns().toArray(String[]::new))
                .update();
    }

    /** What waited is not taken over any more. */
    void setAsideWaiting(ImportKind kind) {
        database.sql("update establishments.import set state = 'SET_ASIDE' where kind = ? and state = 'CHECKED'")
                .param(kind.name())
                .update();
    }

    void applied(ImportId id, Instant at) {
        database.sql("update establishments.import set state = 'APPLIED', applied_at = ? where import_id = ?")
                .params(OffsetDateTime.ofInstant(at, ZoneOffset.UTC), id.value())
                .update();
    }

    Optional<ImportSummary> find(ImportId id) {
        return database.sql(EVERYTHING + "where import_id = ?")
                .param(id.value())
                .query(Imports::read)
                .optional();
    }

    /** The file that waits for the office's decision. */
    Optional<ImportSummary> waiting(ImportKind kind) {
        return database.sql(EVERYTHING + "where kind = ? and state = 'CHECKED'")
                .param(kind.name())
                .query(Imports::read)
                .optional();
    }

    /** The file that was taken over last. */
    Optional<ImportSummary> last(ImportKind kind) {
        return database.sql(EVERYTHING + "where kind = ? and state = 'APPLIED' order by applied_at desc limit 1")
                .param(kind.name())
                .query(Imports::read)
                .optional();
    }

    /** The columns of the file that was taken over last; none before the first. */
    List<String> columnsOfTheLast(ImportKind kind) {
        return last(kind).map(ImportSummary::columns).orElse(List.of());
    }

    private static ImportSummary read(ResultSet row, int number) throws SQLException {
        return new ImportSummary(
                new ImportId(row.getObject("import_id", UUID.class)),
                ImportKind.valueOf(row.getString("kind")),
                ImportState.valueOf(row.getString("state")),
                row.getString("file_name"),
                row.getObject("file_day", LocalDate.class),
                row.getString("encoding"),
                row.getObject("checked_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("applied_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                new Counts(
                        row.getInt("rows"),
                        row.getInt("bad_rows"),
                        row.getInt("new_rows"),
                        row.getInt("changed_rows"),
                        row.getInt("closed_rows"),
                        row.getInt("reopened_rows"),
                        row.getInt("vanished_rows")),
                List.of((String[]) row.getArray("unknown_columns").getArray()),
                List.of((String[]) row.getArray("missing_columns").getArray()),
                List.of((String[]) row.getArray("columns").getArray()));
    }
}
