package org.challengepartners.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.challengepartners.ScratchHouse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each finding of the guard, provoked once by breaking a sound wall inside a transaction that is rolled back. S-A3, S-A4.
 */
class WallGuardFindingsTests {

    /** A table as every table of the house should be; a break changes one thing about it. */
    private static final String SOUND = """
            set local role cp_owner;
            create schema scratch;
            grant usage on schema scratch to cp_member, cp_office, cp_job;
            create table scratch.note (
                space_id uuid not null references tenancy.space (space_id),
                note_id uuid primary key,
                body text not null,
                constraint note_in_space unique (space_id, note_id)
            );
            alter table scratch.note enable row level security, force row level security;
            create policy by_key on scratch.note to cp_member
                using (space_id = any ((select tenancy.my_spaces())::uuid[]))
                with check (space_id = any ((select tenancy.my_spaces())::uuid[]));
            grant select, insert, update on scratch.note to cp_member;
            """;

    private static final String FORM = "(space_id = any ((select tenancy.my_spaces())::uuid[]))";

    private static ScratchHouse house;

    @BeforeAll
    static void build() {
        house = ScratchHouse.migrated();
    }

    @AfterAll
    static void leave() {
        house.close();
    }

    /**
     * One way to break the wall.
     *
     * @param sentence what is broken
     * @param object what the guard must name
     * @param problem a part of what it must say about it
     */
    record Break(int finding, String sentence, String object, String problem, String sql) {

        @Override
        public String toString() {
            return "finding %d: %s".formatted(finding, sentence);
        }
    }

    static Stream<Break> breaks() {
        return Stream.of(tables(), policies(), ownersAndViews(), grants(), roles(), functions(), speedAndServer())
                .flatMap(List::stream);
    }

    private static List<Break> tables() {
        return List.of(
                new Break(
                        1,
                        "a table whose row level security is off",
                        "scratch.note",
                        "not both enabled and forced",
                        "alter table scratch.note disable row level security"),
                new Break(
                        1,
                        "a table whose owner passes its policies",
                        "scratch.note",
                        "not both enabled and forced",
                        "alter table scratch.note no force row level security"),
                new Break(
                        1,
                        "a partition that has flags of its own",
                        "scratch.diary_2026",
                        "not both enabled and forced",
                        """
                        create table scratch.diary (
                            space_id uuid not null references tenancy.space (space_id),
                            day date not null,
                            primary key (space_id, day)
                        ) partition by range (day);
                        alter table scratch.diary enable row level security, force row level security;
                        create policy by_key on scratch.diary to cp_member using %1$s with check %1$s;
                        create table scratch.diary_2026 partition of scratch.diary
                            for values from ('2026-01-01') to ('2027-01-01');
                        create policy by_key on scratch.diary_2026 to cp_member using %1$s with check %1$s
                        """.formatted(FORM)),
                new Break(
                        1,
                        "a table without a space whose policies do not count",
                        "scratch.paper",
                        "has policies, but",
                        """
                        create table scratch.paper (words text);
                        create policy gate on scratch.paper for select to cp_gate using (true);
                        insert into tenancy.declared (what, object, detail, reason) values
                            ('NO_SPACE', 'scratch.paper', '', 'secret papers'),
                            ('OPEN_POLICY', 'scratch.paper', 'cp_gate', 'the count reads them')
                        """),
                new Break(
                        2,
                        "a table without a space that nobody gave a reason for",
                        "scratch.loose",
                        "not declared NO_SPACE",
                        "create table scratch.loose (word text)"),
                new Break(
                        2,
                        "reference data that may be changed beyond its list",
                        "scratch.words",
                        "grants UPDATE to cp_member",
                        """
                        create table scratch.words (word text);
                        grant select, update on scratch.words to cp_member;
                        insert into tenancy.declared (what, object, detail, reason) values
                            ('NO_SPACE', 'scratch.words', '', 'words of the house'),
                            ('NO_SPACE', 'scratch.words', 'cp_member:SELECT', 'everybody reads them')
                        """),
                new Break(
                        3,
                        "a row that may lie in no space",
                        "scratch.note",
                        "may be null",
                        "alter table scratch.note alter column space_id drop not null"),
                new Break(
                        3,
                        "a row in a space that does not exist",
                        "scratch.note",
                        "without a foreign key to tenancy.space",
                        "alter table scratch.note drop constraint note_space_id_fkey"),
                new Break(
                        3,
                        "a child that could lie in another space than its parent",
                        "scratch.line",
                        "without its space_id",
                        """
                        create table scratch.line (
                            space_id uuid not null references tenancy.space (space_id),
                            note_id uuid not null references scratch.note (note_id),
                            line_no int not null,
                            primary key (space_id, note_id, line_no)
                        );
                        alter table scratch.line enable row level security, force row level security;
                        create policy by_key on scratch.line to cp_member using %1$s with check %1$s
                        """.formatted(FORM)));
    }

    private static List<Break> policies() {
        return List.of(
                new Break(
                        6,
                        "a policy that narrows and is not declared",
                        "scratch.note",
                        "restrictive policy (hers) that is not declared NARROWED",
                        "create policy hers on scratch.note as restrictive to cp_member using (body <> 'secret')"),
                new Break(
                        6,
                        "a policy that should narrow and got lost",
                        "scratch.note",
                        "has no restrictive policy (hers)",
                        "insert into tenancy.declared (what, object, detail, reason) values ('NARROWED', 'scratch.note', 'hers', 'a test')"),
                new Break(
                        4,
                        "a table that lost its policy",
                        "scratch.note",
                        "has a space_id and no policy",
                        "drop policy by_key on scratch.note"),
                new Break(
                        5,
                        "a policy for everybody",
                        "scratch.note",
                        "for PUBLIC",
                        "create policy everybody on scratch.note to public using " + FORM),
                new Break(
                        5,
                        "a policy for a role that signs in",
                        "scratch.note",
                        "for cp_app",
                        "create policy application on scratch.note to cp_app using " + FORM),
                new Break(
                        5,
                        "a back-fill policy left for the owner",
                        "scratch.note",
                        "for cp_owner",
                        "create policy backfill on scratch.note to cp_owner using (length(body) > 0)"),
                new Break(
                        6,
                        "an OR for the office in a member's policy",
                        "scratch.note",
                        "not exactly the one form",
                        """
                        drop policy by_key on scratch.note;
                        create policy by_key on scratch.note to cp_member
                            using %1$s
                            with check (space_id = any ((select tenancy.my_spaces())::uuid[]) or tenancy.hat() = 'cp_office')
                        """.formatted(FORM)),
                new Break(
                        6,
                        "a member's policy that asks once for every row",
                        "scratch.note",
                        "not exactly the one form",
                        "alter policy by_key on scratch.note using (space_id = any (tenancy.my_spaces()))"),
                new Break(
                        6,
                        "a member's policy that checks what is read but not what is written",
                        "scratch.note",
                        "not exactly the one form",
                        """
                        drop policy by_key on scratch.note;
                        create policy by_key on scratch.note to cp_member using %s
                        """.formatted(FORM)),
                new Break(
                        7,
                        "a box that the urn's gate sees whole, though nobody declared it",
                        "scratch.note",
                        "always true",
                        "create policy urn on scratch.note to cp_urn using (true)"),
                new Break(
                        7,
                        "a gate that sees a table not on its list",
                        "scratch.note",
                        "not declared OPEN_POLICY",
                        "create policy gate on scratch.note to cp_gate using (true) with check (true)"),
                new Break(
                        7,
                        "a gate that lost its way to a table on its list",
                        "scratch.note",
                        "no such policy for cp_urn",
                        """
                        insert into tenancy.declared (what, object, detail, reason)
                        values ('OPEN_POLICY', 'scratch.note', 'cp_urn', 'counts')
                        """),
                new Break(
                        7,
                        "a gate that lost one of its ways to a table",
                        "scratch.note",
                        "grants DELETE to cp_gate, whom no policy lets do it",
                        "grant delete on scratch.note to cp_gate"),
                new Break(8, "office work that lost its policy", "scratch.note", "no such policy for cp_office", """
                        insert into tenancy.declared (what, object, reason)
                        values ('OFFICE_POLICY', 'scratch.note', 'the office reads notes')
                        """),
                new Break(
                        8,
                        "an office policy that a hat put on later would pass",
                        "scratch.note",
                        "does not ask for the hat",
                        """
                        create policy office on scratch.note to cp_office using (length(body) > 0);
                        insert into tenancy.declared (what, object, reason) values ('OFFICE_POLICY', 'scratch.note', 'why not')
                        """),
                new Break(8, "an office policy with a way round", "scratch.note", "does not ask for the hat", """
                        create policy office on scratch.note to cp_office
                            using ((select tenancy.hat()) = 'cp_office' or length(body) > 0);
                        insert into tenancy.declared (what, object, reason) values ('OFFICE_POLICY', 'scratch.note', 'why not')
                        """),
                new Break(
                        8,
                        "office work on a table not on its list",
                        "scratch.note",
                        "for cp_office that is not declared",
                        "create policy office on scratch.note to cp_office using ((select tenancy.hat()) = 'cp_office')"),
                new Break(
                        8,
                        "a job on a table not on its list",
                        "scratch.note",
                        "for cp_job that is not declared",
                        "create policy job on scratch.note to cp_job using ((select tenancy.hat()) = 'cp_job')"));
    }

    private static List<Break> ownersAndViews() {
        return List.of(
                new Break(
                        9,
                        "a table that the application owns",
                        "scratch.note",
                        "owned by cp_app",
                        "reset role; alter table scratch.note owner to cp_app"),
                new Break(9, "a table that the superuser made", "scratch.by_hand", "owned by postgres", """
                        reset role;
                        create table scratch.by_hand (word text);
                        insert into tenancy.declared (what, object, reason) values ('NO_SPACE', 'scratch.by_hand', 'made by hand')
                        """),
                new Break(
                        9,
                        "a function that works with the application's rights",
                        "scratch.one",
                        "owned by cp_app",
                        """
                        create function scratch.one() returns int language sql as 'select 1';
                        reset role;
                        alter function scratch.one() owner to cp_app
                        """),
                new Break(
                        10,
                        "a view that reads with its owner's rights",
                        "scratch.notes",
                        "without security_invoker",
                        "create view scratch.notes as select * from scratch.note"),
                new Break(
                        10,
                        "a materialised view that a hat may read",
                        "scratch.counted",
                        "that cp_office may read",
                        """
                        create materialized view scratch.counted as select count(*) from tenancy.gate;
                        grant select on scratch.counted to cp_office
                        """),
                new Break(10, "a foreign table that a hat may read", "scratch.abroad", "that cp_member may read", """
                        reset role;
                        create foreign data wrapper scratch_wrapper;
                        create server scratch_server foreign data wrapper scratch_wrapper;
                        grant usage on foreign server scratch_server to cp_owner;
                        set local role cp_owner;
                        create foreign table scratch.abroad (word text) server scratch_server;
                        grant select on scratch.abroad to cp_member
                        """));
    }

    private static List<Break> grants() {
        return List.of(
                new Break(
                        11,
                        "a table that the application reads without a hat",
                        "scratch.note",
                        "grants SELECT to cp_app",
                        "grant select on scratch.note to cp_app"),
                new Break(
                        11,
                        "one column that everybody may read",
                        "scratch.note",
                        "grants SELECT to PUBLIC",
                        "grant select (body) on scratch.note to public"),
                new Break(
                        11,
                        "a schema in which everybody may make tables",
                        "scratch",
                        "lets PUBLIC create",
                        "grant create on schema scratch to public"),
                new Break(
                        11,
                        "a schema in which a hat may make tables",
                        "scratch",
                        "lets cp_member create",
                        "grant create on schema scratch to cp_member"),
                new Break(
                        12,
                        "a hat that may empty a table",
                        "scratch.note",
                        "grants TRUNCATE to cp_office",
                        "grant truncate on scratch.note to cp_office"),
                new Break(
                        12,
                        "a hat that may refer to rows it does not see",
                        "scratch.note",
                        "grants REFERENCES to cp_member",
                        "grant references (note_id) on scratch.note to cp_member"),
                new Break(
                        12,
                        "an append-only table whose rows may be changed",
                        "scratch.note",
                        "append-only and grants UPDATE",
                        """
                        insert into tenancy.declared (what, object, reason)
                        values ('APPEND_ONLY', 'scratch.note', 'what was said stays said')
                        """));
    }

    private static List<Break> roles() {
        return List.of(
                new Break(
                        13,
                        "an application that may make databases",
                        "cp_app",
                        "a right that passes the wall",
                        "reset role; alter role cp_app createdb"),
                new Break(
                        13,
                        "a hat that passes every policy",
                        "cp_member",
                        "a right that passes the wall",
                        "reset role; alter role cp_member bypassrls"),
                new Break(
                        13,
                        "an application that may take a gate's rights",
                        "cp_app",
                        "is a member of cp_gate",
                        "reset role; grant cp_gate to cp_app with inherit false, set true"),
                new Break(
                        13,
                        "an application that wears a hat without putting it on",
                        "cp_app",
                        "is a member of cp_member",
                        "reset role; grant cp_member to cp_app with inherit true"),
                new Break(
                        13,
                        "a hat that may read everything",
                        "cp_office",
                        "is a member of pg_read_all_data",
                        "reset role; grant pg_read_all_data to cp_office"));
    }

    private static List<Break> functions() {
        return List.of(
                new Break(
                        14,
                        "a definer function that looks for its tables anywhere",
                        "scratch.peek",
                        "no fixed search_path",
                        """
                        create function scratch.peek() returns int language sql security definer as 'select 1';
                        revoke execute on function scratch.peek() from public;
                        insert into tenancy.declared (what, object, reason) values ('DEFINER', 'scratch.peek', 'to peek')
                        """),
                new Break(
                        14, "a definer function that everybody may call", "scratch.peek", "executable by PUBLIC", """
                        create function scratch.peek() returns int language sql security definer
                            set search_path = pg_catalog, pg_temp as 'select 1';
                        grant execute on function scratch.peek() to public;
                        insert into tenancy.declared (what, object, reason) values ('DEFINER', 'scratch.peek', 'to peek')
                        """),
                new Break(
                        14, "a definer function that is not on the list", "scratch.peek", "not declared DEFINER", """
                        create function scratch.peek() returns int language sql security definer
                            set search_path = pg_catalog, pg_temp as 'select 1';
                        revoke execute on function scratch.peek() from public
                        """),
                new Break(
                        15,
                        "a reader of settings whose answer a plan may keep",
                        "scratch.who",
                        "marked immutable",
                        """
                        create function scratch.who() returns text language sql immutable
                            as $f$ select current_setting('tenancy.person', true) $f$
                        """));
    }

    private static List<Break> speedAndServer() {
        return List.of(
                new Break(
                        16,
                        "a table that is read whole for one space",
                        "scratch.note",
                        "no index that begins with space_id",
                        "alter table scratch.note drop constraint note_in_space"),
                new Break(
                        17,
                        "a server that writes parameters to its log",
                        "log_parameter_max_length",
                        "is -1",
                        "reset role; set local log_parameter_max_length = -1"));
    }

    @Test
    void aSoundTableIsNoFinding() throws SQLException {
        try (var connection = house.as("postgres").getConnection()) {
            connection.setAutoCommit(false);
            assertThat(findings(connection, SOUND)).isEmpty();
            connection.rollback();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("breaks")
    void theGuardNames(Break broken) throws SQLException {
        try (var connection = house.as("postgres").getConnection()) {
            connection.setAutoCommit(false);
            var found = findings(connection, SOUND + broken.sql());
            connection.rollback();

            assertThat(found).extracting(WallGuard.Hole::finding).containsOnly(broken.finding());
            assertThat(found)
                    .anyMatch(hole -> hole.object().equals(broken.object())
                            && hole.problem().contains(broken.problem()));
        }
    }

    private static List<WallGuard.Hole> findings(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
            var found = new ArrayList<WallGuard.Hole>();
            try (var rows = statement.executeQuery("select finding, object, problem from tenancy.guard()")) {
                while (rows.next()) {
                    found.add(new WallGuard.Hole(rows.getInt(1), rows.getString(2), rows.getString(3)));
                }
            }
            return found;
        }
    }
}
