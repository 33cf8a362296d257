package org.challengepartners.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.challengepartners.ScratchHouse;
import org.challengepartners.tenancy.ProbedHouse.Table;
import org.challengepartners.tenancy.WallMatrix.Cell;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every table of the house, asked by plain SQL as the application's login: each hat, with each kind of key, on a row in a
 * space of her own and in a foreign one, for each verb; compared with {@code src/test/resources/wall-matrix.csv}.
 *
 * <p>A new table needs a line there, or this test fails and prints the lines that describe what the wall does now: read
 * them, correct the migration where they surprise, and put them under the others of the module. A line says
 * {@code table,hat,key_role,own_or_foreign,verb,expected}: {@code *} stands for all of a column, several words with spaces
 * between them for each, and the first line that fits a question decides it. The last line of the file refuses whatever no
 * line above it allows, so that a table mostly needs one line for members and one for the office. Key roles come from
 * {@code tenancy.gate}, {@code none} is a person without keys; {@code cp_app} is the login before it puts on a hat. A table
 * that belongs to nobody (declared NO_SPACE) is asked the same way, and its own and foreign rows are the same.
 *
 * <p>What decides between the roles inside one room (a lead may submit, a peer may not) is no business of the wall and has
 * no line here: that is the feature's policy class, and the tests of its services.
 */
class WallMatrixTests {

    private static final Map<String, Map<Cell, Boolean>> ANSWERS = new LinkedHashMap<>();
    private static final WallMatrix MATRIX = WallMatrix.read();

    @BeforeAll
    static void ask() throws SQLException {
        try (var house = ProbedHouse.build()) {
            ANSWERS.putAll(answers(house, house.tables()));
        }
    }

    @AfterAll
    static void forget() {
        ANSWERS.clear();
    }

    static Stream<String> tables() {
        return ANSWERS.keySet().stream();
    }

    @ParameterizedTest(name = "{0} opens to each hat as the matrix says, and no further")
    @MethodSource("tables")
    void theTable(String table) {
        assertThat(missingLines(table)).isEmpty();
        assertThat(differences(table)).isEmpty();
    }

    @Test
    void everyLineOfTheMatrixDecidesSomething() {
        var cells = ANSWERS.values().stream()
                .flatMap(answers -> answers.keySet().stream())
                .collect(Collectors.toSet());

        assertThat(MATRIX.idle(cells)).isEmpty();
    }

    @Test
    void aNewTableWithoutALineIsToldWhichLinesToAdd() throws SQLException {
        try (var house = ScratchHouse.migrated()) {
            house.superuser().sql("""
                    create schema novel;
                    grant usage on schema novel to cp_member, cp_office;
                    create table novel.page (space_id uuid not null, words text not null);
                    alter table novel.page enable row level security, force row level security;
                    create policy by_key on novel.page to cp_member
                        using (space_id = any ((select tenancy.my_spaces())::uuid[]))
                        with check (space_id = any ((select tenancy.my_spaces())::uuid[]));
                    create policy office on novel.page to cp_office using ((select tenancy.hat()) = 'cp_office');
                    grant insert, update (words) on novel.page to cp_member;
                    grant select on novel.page to cp_office
                    """).update();
            var probed = ProbedHouse.of(house);
            var page = probed.tables().stream()
                    .filter(table -> table.name().equals("novel.page"))
                    .toList();
            ANSWERS.put("novel.page", answers(probed, page).getOrDefault("novel.page", Map.of()));

            assertThat(missingLines("novel.page")).contains("""
                    novel.page,cp_member,*,own,insert update,allowed
                    novel.page,cp_office,*,*,select,allowed""");
        } finally {
            ANSWERS.remove("novel.page");
        }
    }

    private static Map<String, Map<Cell, Boolean>> answers(ProbedHouse house, List<Table> tables) throws SQLException {
        Map<String, Map<Cell, Boolean>> answers = new LinkedHashMap<>();
        for (var asker : house.askers()) {
            try (var connection = house.as("cp_app").getConnection()) {
                connection.setAutoCommit(false);
                var probe = new WallProbe(connection, asker);
                for (var table : tables) {
                    answers.computeIfAbsent(table.name(), _ -> new LinkedHashMap<>())
                            .putAll(probe.ask(table));
                }
                connection.rollback();
            }
        }
        return answers;
    }

    private static String missingLines(String table) {
        return MATRIX.names(table)
                ? ""
                : "wall-matrix.csv has no line for %s. This is what the wall does now; if you mean it, add:%n%s"
                        .formatted(table, WallMatrix.lines(table, ANSWERS.getOrDefault(table, Map.of())));
    }

    private static List<String> differences(String table) {
        return MATRIX.differences(ANSWERS.getOrDefault(table, Map.of()));
    }
}
