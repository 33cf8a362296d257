package org.challengepartners.tenancy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.challengepartners.tenancy.ProbedHouse.Asker;
import org.challengepartners.tenancy.ProbedHouse.Column;
import org.challengepartners.tenancy.ProbedHouse.Table;
import org.challengepartners.tenancy.WallMatrix.Cell;

/**
 * Asks the wall by plain SQL, as one asker, what she may do with the rows of a table. Every question is taken back. A
 * privilege denied, a row refused by its policy and a row not seen are all "refused"; whatever else goes wrong went wrong
 * behind the wall, which is an error of the test.
 */
final class WallProbe {

    /** Where the row lies, seen from the asker. */
    enum Where {
        OWN,
        FOREIGN
    }

    /** What is done with a row. */
    enum Verb {
        SELECT,
        INSERT,
        UPDATE,
        DELETE
    }

    private static final String REFUSED = "42501"; // insufficient privilege, and a row refused by its policy

    private final Connection connection;
    private final Asker asker;
    private final Set<String> grants;

    /**
     * Puts the asker's hat on.
     *
     * @param connection in a transaction that its owner takes back afterwards
     */
    WallProbe(Connection connection, Asker asker) throws SQLException {
        this.connection = connection;
        this.asker = asker;
        this.grants = grants();
        if (asker.hat().equals("cp_app")) {
            run("set local role cp_app");
            return;
        }
        try (var enter = connection.prepareStatement("select set_config('role', ?, true), tenancy.enter(?, ?)")) {
            enter.setString(1, asker.hat());
            enter.setObject(2, asker.person());
            enter.setArray(
                    3, connection.createArrayOf("text", asker.realmRoles().toArray()));
            enter.execute();
        }
    }

    /** Whether each verb is allowed on a row of the table: in a space of the asker's, if she has one, and in a foreign one. */
    Map<Cell, Boolean> ask(Table table) throws SQLException {
        var answers = new LinkedHashMap<Cell, Boolean>();
        for (var where :
                asker.keyRole().equals(ProbedHouse.NO_KEY) ? List.of(Where.FOREIGN) : List.of(Where.values())) {
            for (var verb : Verb.values()) {
                answers.put(new Cell(table.name(), asker.hat(), asker.keyRole(), where, verb), ask(table, where, verb));
            }
        }
        return answers;
    }

    private boolean ask(Table table, Where where, Verb verb) throws SQLException {
        return switch (verb) {
            case SELECT -> selects(table, where);
            case INSERT -> inserts(table, where);
            case UPDATE -> updates(table, where);
            case DELETE -> touches(table, where, "delete from " + table.name());
        };
    }

    private boolean selects(Table table, Where where) throws SQLException {
        var readable = granted(table, Verb.SELECT);
        if (!table.inSpaces() || !has(readable, "space_id")) {
            var column = readable.isEmpty() ? "*" : readable.getFirst().name();
            var least = table.inSpaces() && where == Where.FOREIGN ? 2 : 1;
            return attempt("select count(%s) from %s".formatted(column, table.name()), table.inSpaces() ? least : 0);
        }
        return attempt("select count(space_id) from %s where space_id = '%s'".formatted(table.name(), space(where)), 1);
    }

    private boolean inserts(Table table, Where where) throws SQLException {
        var granted = granted(table, Verb.INSERT);
        return attempt(ProbedHouse.insertion(table, granted.isEmpty() ? table.columns() : granted, space(where)), 1);
    }

    private boolean updates(Table table, Where where) throws SQLException {
        var granted = granted(table, Verb.UPDATE);
        var changed = (granted.isEmpty() ? table.columns() : granted)
                .stream()
                        .filter(column -> !column.name().equals("space_id"))
                        .findFirst()
                        .orElse(new Column("space_id", "'" + space(where) + "'"));
        var update = "update %s set %s = %s".formatted(table.name(), changed.name(), changed.value());
        return touches(table, where, update) || (where == Where.FOREIGN && movesAway(table, granted));
    }

    /** A row of one's own that is moved into a foreign space is a foreign row written. */
    private boolean movesAway(Table table, List<Column> granted) throws SQLException {
        return has(granted, "space_id")
                && touches(
                        table, Where.OWN, "update %s set space_id = '%s'".formatted(table.name(), ProbedHouse.FOREIGN));
    }

    private boolean touches(Table table, Where where, String sql) throws SQLException {
        if (!table.inSpaces()) {
            return attempt(sql, 0);
        }
        if (has(granted(table, Verb.SELECT), "space_id")) {
            return attempt("%s where space_id = '%s'".formatted(sql, space(where)), 1);
        }
        return attempt(sql, where == Where.FOREIGN ? 2 : 1); // may write but not read: all rows that she reaches
    }

    private static UUID space(Where where) {
        return where == Where.OWN ? ProbedHouse.OWN : ProbedHouse.FOREIGN;
    }

    private static boolean has(List<Column> columns, String name) {
        return columns.stream().anyMatch(column -> column.name().equals(name));
    }

    private List<Column> granted(Table table, Verb verb) {
        return table.columns().stream()
                .filter(column -> grants.contains("%s.%s %s".formatted(table.name(), column.name(), verb)))
                .toList();
    }

    /** The columns of every table that the hat holds a privilege on, so that each question asks as much as it may. */
    private Set<String> grants() throws SQLException {
        var found = new HashSet<String>();
        try (var query = connection.prepareStatement("""
                select n.nspname || '.' || c.relname || '.' || a.attname || ' ' || v.verb
                  from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
                  join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                 cross join (values ('SELECT'), ('INSERT'), ('UPDATE')) as v (verb)
                 where c.relkind in ('r', 'p') and n.nspname !~ '^(pg_|information_schema)'
                   and pg_catalog.has_column_privilege(?, c.oid, a.attnum, v.verb)
                """)) {
            query.setString(1, asker.hat());
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
        }
        return found;
    }

    private boolean attempt(String sql, long least) throws SQLException {
        var before = connection.setSavepoint();
        try (var statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return statement.getUpdateCount() >= least;
            }
            try (var rows = statement.getResultSet()) {
                rows.next();
                return rows.getLong(1) >= least;
            }
        } catch (SQLException refused) {
            if (REFUSED.equals(refused.getSQLState())) {
                return false;
            }
            if (String.valueOf(refused.getSQLState()).startsWith("23")) {
                return true; // past the wall, and only then against a constraint
            }
            throw new SQLException("%s asked: %s".formatted(asker.hat(), sql), refused);
        } finally {
            connection.rollback(before);
        }
    }

    private void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
