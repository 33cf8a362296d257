package org.challengepartners.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.challengepartners.ScratchHouse;
import org.challengepartners.tenancy.ProbedHouse.Table;
import org.challengepartners.tenancy.WallMatrix.Cell;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The proofs of the wall are proven: each policy is dropped and each flag of row level security taken away in turn, and
 * each time the guard or the matrix notices. (A policy for a role without any grant on its table decides nothing yet.)
 */
class PolicyMutationTests {

    private static final WallMatrix MATRIX = WallMatrix.read();

    private static ScratchHouse guarded;
    private static ProbedHouse probed;
    private static Connection inGuarded;
    private static Connection inProbed;
    private static List<Table> tables;

    @BeforeAll
    static void build() throws SQLException {
        guarded = ScratchHouse.migrated();
        probed = ProbedHouse.build();
        tables = probed.tables();
        inGuarded = guarded.as("postgres").getConnection();
        inProbed = probed.as("postgres").getConnection();
        inGuarded.setAutoCommit(false);
        inProbed.setAutoCommit(false);
    }

    @AfterAll
    static void leave() throws SQLException {
        inGuarded.close();
        inProbed.close();
        guarded.close();
        probed.close();
    }

    /** A stone taken out of the wall. */
    record Mutation(String table, String sql) {

        @Override
        public String toString() {
            return sql;
        }
    }

    static Stream<Mutation> mutations() {
        return guarded
                .superuser()
                .sql("""
                        select n.nspname || '.' || c.relname as name, p.polname as policy
                          from pg_class c join pg_namespace n on n.oid = c.relnamespace
                          join pg_policy p on p.polrelid = c.oid cross join lateral unnest(p.polroles) as r (role)
                         where has_any_column_privilege(r.role, c.oid, 'select, insert, update')
                         order by 1, 2
                        """)
                .query((row, _) -> mutationsOf(row.getString("name"), row.getString("policy")))
                .list()
                .stream()
                .flatMap(List::stream)
                .distinct();
    }

    private static List<Mutation> mutationsOf(String table, String policy) {
        return List.of(
                new Mutation(table, "drop policy %s on %s".formatted(policy, table)),
                new Mutation(table, "alter table %s no force row level security".formatted(table)),
                new Mutation(table, "alter table %s disable row level security".formatted(table)));
    }

    @ParameterizedTest(name = "{0}: is noticed")
    @MethodSource("mutations")
    void aStoneTakenOutOfTheWall(Mutation mutation) throws SQLException {
        var noticed = new ArrayList<>(guardFindings(mutation));
        if (noticed.isEmpty()) {
            noticed.addAll(matrixDifferences(mutation));
        }

        assertThat(noticed).as(mutation.sql()).isNotEmpty();
    }

    private static List<String> guardFindings(Mutation mutation) throws SQLException {
        var findings = new ArrayList<String>();
        try (var statement = inGuarded.createStatement()) {
            statement.execute(mutation.sql());
            try (var rows = statement.executeQuery("select object || ' ' || problem from tenancy.guard()")) {
                while (rows.next()) {
                    findings.add(rows.getString(1));
                }
            }
        }
        inGuarded.rollback();
        return findings;
    }

    /** As the superuser, who may break the wall, under the hats, to whom it still applies; all taken back at the end. */
    private static List<String> matrixDifferences(Mutation mutation) throws SQLException {
        var differences = new ArrayList<String>();
        for (var asker : probed.askers()) {
            try (var statement = inProbed.createStatement()) {
                statement.execute(mutation.sql());
            }
            var answers = new LinkedHashMap<Cell, Boolean>();
            var probe = new WallProbe(inProbed, asker);
            for (var table : tables) {
                if (table.name().equals(mutation.table())) {
                    answers.putAll(probe.ask(table));
                }
            }
            differences.addAll(MATRIX.differences(answers));
            inProbed.rollback();
        }
        return differences;
    }
}
