package org.challengepartners.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.challengepartners.ScratchHouse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Keys are made, given and taken as the tables {@code may_found}, {@code may_give} and {@code may_take} allow and not
 * otherwise: every kind of space, every giver and every kind of key is tried, by plain SQL as the application's login.
 */
class GivingTests {

    private static final UUID ME = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();
    private static final String EVERY_REALM_ROLE = "{headteacher,reviewer,hub-lead,company-member,office,job}";

    private static ScratchHouse house;
    private static SingleConnectionDataSource application;

    @BeforeAll
    static void build() {
        house = ScratchHouse.migrated();
        application = new SingleConnectionDataSource(house.jdbcUrl(), "cp_app", "", true);
        application.setAutoCommit(false);
    }

    @AfterAll
    static void leave() {
        application.destroy();
        house.close();
    }

    /** No transaction waits open while another test prepares its house. */
    @AfterEach
    void endTheTransaction() throws SQLException {
        application.getConnection().rollback();
    }

    @Test
    void aKeyIsGivenAndTakenByThoseWhomTheTablesNameAndByNobodyElse() throws SQLException {
        var given = new HashSet<String>();
        var taken = new HashSet<String>();
        for (var kind : SpaceKind.values()) {
            for (var giver : KeyRole.values()) {
                var space = space(kind);
                var connection = enteredAs(giver, space);
                whichRoles(connection, "perform tenancy.give('%s', '%s', r, null, 'test')".formatted(space, OTHER))
                        .forEach(role -> given.add("%s %s %s".formatted(kind, giver, role)));
                whichRoles(connection, "perform tenancy.take('%s', '%s', r, 'test')".formatted(space, OTHER))
                        .forEach(role -> taken.add("%s %s %s".formatted(kind, giver, role)));
            }
        }

        var mayGive = rules("select kind || ' ' || giver || ' ' || key_role from tenancy.may_give");
        assertThat(given).isEqualTo(mayGive);
        mayGive.addAll(rules("select kind || ' ' || taker || ' ' || key_role from tenancy.may_take"));
        assertThat(taken).isEqualTo(mayGive);
    }

    @Test
    void nobodyNeedsLeaveToHoldLessAndNobodyEndsAnotherPersonsKeyThatWay() throws SQLException {
        var school = space(SpaceKind.SCHOOL);
        key(school, OTHER, KeyRole.HEADTEACHER, "tstzrange(now(), null)");
        try (var connection = enteredAs(KeyRole.HEADTEACHER, school)) {
            run(connection, "select tenancy.shorten_mine('%s', 'HEADTEACHER', now(), 'leaves')".formatted(school));
            connection.commit();
        }

        assertThat(rules("select person || '' from tenancy.key where space_id = '%s' and valid @> now()"
                        .formatted(school)))
                .containsExactly(OTHER.toString());
    }

    @Test
    void whoFoundsAReportFurnishesItAtOnceAndCannotReadItAMomentLater() throws SQLException {
        var review = space(SpaceKind.REVIEW);
        var report = UUID.randomUUID();
        key(review, OTHER, KeyRole.HEADTEACHER, "tstzrange(now(), null)");
        var reads = "select count(*) from tenancy.space where space_id = '%s'".formatted(report);

        try (var connection = enteredAs(KeyRole.LEAD_REVIEWER, review)) {
            run(
                    connection,
                    "select tenancy.found('%s', 'REPORT', '%s', array['%s'::uuid], array['HEADTEACHER'], 'issued')"
                            .formatted(report, review, OTHER));
            assertThat(count(connection, reads)).isOne();
            connection.commit();
            enter(connection, KeyRole.LEAD_REVIEWER);
            assertThat(count(connection, reads)).isZero();
        }
    }

    @Test
    void nobodyGivesAKeyToHerself() throws SQLException {
        assertThat(gives(SpaceKind.SCHOOL, KeyRole.HEADTEACHER, KeyRole.DEPUTY, OTHER))
                .isTrue();
        assertThat(gives(SpaceKind.SCHOOL, KeyRole.HEADTEACHER, KeyRole.DEPUTY, ME))
                .isFalse();
        assertThat(gives(SpaceKind.COMPANY, KeyRole.OFFICE, KeyRole.REPRESENTATIVE, ME))
                .isFalse();
    }

    @Test
    void nobodyGivesAKeyToASpaceThatSheHasNoKeyToOrThatDoesNotExist() throws SQLException {
        try (var connection = enteredAs(KeyRole.HEADTEACHER, space(SpaceKind.SCHOOL))) {
            assertThat(allowed(connection, give(space(SpaceKind.SCHOOL), OTHER, KeyRole.DEPUTY)))
                    .isFalse();
            assertThat(allowed(connection, give(UUID.randomUUID(), OTHER, KeyRole.DEPUTY)))
                    .isFalse();
            assertThat(allowed(connection, take(space(SpaceKind.SCHOOL), OTHER, KeyRole.DEPUTY)))
                    .isFalse();
        }
    }

    @Test
    void aSpaceIsFoundedByThoseWhomTheTableNamesAndByNobodyElse() throws SQLException {
        var via = space(SpaceKind.REVIEW);
        var allowed = new HashSet<String>();
        for (var founder : KeyRole.values()) {
            try (var connection = enteredAs(founder, via)) {
                for (var kind : SpaceKind.values()) {
                    var found =
                            "perform tenancy.found(gen_random_uuid(), '%s', '%s', array['%s'::uuid], array[r], 'test')"
                                    .formatted(kind, via, OTHER);
                    whichRoles(connection, found)
                            .forEach(role -> allowed.add("%s %s %s".formatted(kind, founder, role)));
                }
            }
        }

        assertThat(allowed)
                .isEqualTo(
                        rules(
                                "select kind || ' ' || founder || ' ' || first_role from tenancy.may_found where not held_in_via"));
    }

    @Test
    void aReportsFirstKeyGoesOnlyToTheHeadWhoHoldsOneToItsReview() throws SQLException {
        var review = space(SpaceKind.REVIEW);
        key(review, OTHER, KeyRole.HEADTEACHER, "tstzrange(now(), null)");
        var elsewhere = UUID.randomUUID();
        key(space(SpaceKind.REVIEW), elsewhere, KeyRole.HEADTEACHER, "tstzrange(now(), null)");
        var formerly = UUID.randomUUID();
        key(review, formerly, KeyRole.HEADTEACHER, "tstzrange('2020-01-01', '2021-01-01')");

        try (var connection = enteredAs(KeyRole.LEAD_REVIEWER, review)) {
            assertThat(allowed(connection, found(SpaceKind.REPORT, review, OTHER, KeyRole.HEADTEACHER)))
                    .isTrue();
            assertThat(allowed(connection, found(SpaceKind.REPORT, review, elsewhere, KeyRole.HEADTEACHER)))
                    .isFalse();
            assertThat(allowed(connection, found(SpaceKind.REPORT, review, formerly, KeyRole.HEADTEACHER)))
                    .isFalse();
        }
        try (var connection = enteredAs(KeyRole.PEER_REVIEWER, review)) {
            assertThat(allowed(connection, found(SpaceKind.REPORT, review, OTHER, KeyRole.HEADTEACHER)))
                    .isFalse();
        }
        try (var connection = enteredAs(KeyRole.LEAD_REVIEWER, space(SpaceKind.REVIEW))) {
            assertThat(allowed(connection, found(SpaceKind.REPORT, review, OTHER, KeyRole.HEADTEACHER)))
                    .isFalse();
        }
    }

    @Test
    void thereIsOneFirstOfficePersonAndTheOperatorMakesHer() throws SQLException {
        try (var empty = ScratchHouse.migrated();
                var operator = empty.as("cp_migrate").getConnection();
                var application = empty.as("cp_app").getConnection()) {
            operator.setAutoCommit(false);
            application.setAutoCommit(false);

            assertThat(allowed(application, "select tenancy.first_office('%s')".formatted(ME)))
                    .isFalse();
            run(operator, "select tenancy.first_office('%s')".formatted(ME));
            assertThat(allowed(operator, "select tenancy.first_office('%s')".formatted(OTHER)))
                    .isFalse();
        }
    }

    private static boolean gives(SpaceKind kind, KeyRole giver, KeyRole role, UUID to) throws SQLException {
        var space = space(kind);
        try (var connection = enteredAs(giver, space)) {
            return allowed(connection, give(space, to, role));
        }
    }

    /** A transaction of mine in which I hold one key to the space; OFFICE and JOB wear their hats. */
    private static Connection enteredAs(KeyRole role, UUID space) throws SQLException {
        house.superuser()
                .sql("delete from tenancy.key where person = ?")
                .param(ME)
                .update();
        key(space, ME, role, "tstzrange(now() - interval '1 day', null)");
        var connection = application.getConnection(); // always the same one
        connection.rollback();
        enter(connection, role);
        return connection;
    }

    private static void enter(Connection connection, KeyRole role) throws SQLException {
        var hat = role == KeyRole.OFFICE ? "cp_office" : role == KeyRole.JOB ? "cp_job" : "cp_member";
        run(
                connection,
                "select set_config('role', '%s', true), tenancy.enter('%s', '%s')"
                        .formatted(hat, ME, EVERY_REALM_ROLE));
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static long count(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static UUID space(SpaceKind kind) {
        if (kind == SpaceKind.COMPANY) {
            return SpaceId.COMPANY.value(); // there is only one
        }
        var space = UUID.randomUUID();
        house.superuser()
                .sql("insert into tenancy.space (space_id, kind, founded_by) values (?, ?, ?)")
                .params(space, kind.name(), ME)
                .update();
        return space;
    }

    private static void key(UUID space, UUID person, KeyRole role, String valid) {
        house.superuser()
                .sql(
                        "insert into tenancy.key (space_id, person, role, valid, given_by, reason) values (?, ?, ?, %s, ?, 'test')"
                                .formatted(valid))
                .params(space, person, role.name(), person)
                .update();
    }

    private static String give(UUID space, UUID person, KeyRole role) {
        return "select tenancy.give('%s', '%s', '%s', null, 'test')".formatted(space, person, role);
    }

    private static String take(UUID space, UUID person, KeyRole role) {
        return "select tenancy.take('%s', '%s', '%s', 'test')".formatted(space, person, role);
    }

    private static String found(SpaceKind kind, UUID via, UUID person, KeyRole role) {
        return "select tenancy.found('%s', '%s', '%s', array['%s'::uuid], array['%s'], 'test')"
                .formatted(UUID.randomUUID(), kind, via, person, role);
    }

    /** For which kinds of key the deed is allowed; all others must be refused for want of the right. */
    private static Set<String> whichRoles(Connection connection, String deed) throws SQLException {
        var roles = Arrays.stream(KeyRole.values()).map(KeyRole::name).collect(Collectors.joining(","));
        try (var statement = connection.createStatement()) {
            statement.execute("""
                    do $$
                    declare
                        r text;
                        allowed text[] := '{}';
                    begin
                        foreach r in array '{%s}'::text[] loop
                            begin
                                %s;
                                allowed := allowed || r;
                            exception when insufficient_privilege then null;
                            end;
                        end loop;
                        perform set_config('probe.allowed', array_to_string(allowed, ' '), true);
                    end
                    $$""".formatted(roles, deed));
            try (var row = statement.executeQuery("select current_setting('probe.allowed')")) {
                row.next();
                var answer = row.getString(1);
                return answer.isEmpty() ? Set.of() : Set.of(answer.split(" ", -1));
            }
        }
    }

    private static boolean allowed(Connection connection, String sql) throws SQLException {
        var before = connection.setSavepoint();
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
            return true;
        } catch (SQLException refused) {
            assertThat(refused.getSQLState()).isEqualTo("42501");
            connection.rollback(before);
            return false;
        }
    }

    private static Set<String> rules(String sql) {
        return new HashSet<>(house.superuser().sql(sql).query(String.class).list());
    }
}
