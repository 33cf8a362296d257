package org.challengepartners.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.challengepartners.ScratchHouse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * The database takes exactly the steps of the table, by exactly those who may: every state, every step, every role, asked by
 * plain SQL as the application's login, past all pages and services.
 */
class LegalStepsTests {

    private static final String REFUSED = "23001";
    private static final UUID ROOM = UUID.fromString("00000000-0000-7000-8000-0000000005a0");
    private static final Map<ReviewState, UUID> REVIEWS = new EnumMap<>(ReviewState.class);
    private static final Map<Actor, String> REALM = Map.of(
            Actor.OFFICE, "office",
            Actor.CLOCK, "job",
            Actor.HEADTEACHER, "headteacher",
            Actor.SCHOOL_DELEGATE, "headteacher",
            Actor.LEAD_REVIEWER, "reviewer",
            Actor.PEER_REVIEWER, "reviewer",
            Actor.QUALITY_READER, "reviewer");

    private static ScratchHouse house;

    @BeforeAll
    static void build() {
        house = ScratchHouse.migrated();
        var superuser = house.superuser();
        superuser.sql("set session_replication_role = replica").update();
        superuser
                .sql("insert into tenancy.space (space_id, kind, founded_by) values (?, 'REVIEW', ?)")
                .params(ROOM, ROOM)
                .update();
        for (var actor : Actor.values()) {
            superuser
                    .sql("insert into tenancy.key (space_id, person, role, valid, given_by, reason) values"
                            + " (?, ?, ?, '(,)', ?, 'test')")
                    .params(ROOM, person(actor), keyRole(actor), ROOM)
                    .update();
        }
        for (var state : ReviewState.values()) {
            var id = UUID.randomUUID();
            REVIEWS.put(state, id);
            superuser
                    .sql("""
                            insert into reviews.review (space_id, review_id, version, command_id, school_id, school_name, framework_code,
                                held_from, held_until, held_precision, state, team_space, issued_at, issue_command, issue_fingerprint)
                            select ?, ?, 0, gen_random_uuid(), gen_random_uuid(), 'Manor School', 'QAR-2019', date '2027-04-27',
                                date '2027-04-29', 'DAY', v.state, case when v.state <> 'IMPORTED' then ?::uuid end,
                                case when v.issued then now() end, case when v.issued then gen_random_uuid() end,
                                case when v.issued then 'x' end
                              from (values (?, ?)) as v (state, issued)
                            """)
                    .params(ROOM, id, ROOM, state.name(), state.hasReport() && state != ReviewState.IMPORTED)
                    .update();
            superuser // each was opened with its team: only such a one is issued at once
                    .sql("""
                            insert into reviews.review_transition (space_id, review_id, number, from_state, step, to_state, person_id, person_name,
                                reason, taken_at) values (?, ?, 0, 'NEW', 'OPEN_WITH_TEAM', 'ON_SITE', ?, '', '', now())
                            """)
                    .params(ROOM, id, ROOM)
                    .update();
        }
        superuser.sql("set session_replication_role = origin").update();
    }

    @AfterAll
    static void leave() {
        house.close();
    }

    private static UUID person(Actor actor) {
        return UUID.nameUUIDFromBytes(actor.name().getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static String keyRole(Actor actor) {
        return actor == Actor.CLOCK ? "JOB" : actor.name();
    }

    @Test
    @DisplayName("Issue 5.2: the database holds the table of a review's life that the application has")
    void bothHoldTheSameTable() {
        var held = house.superuser()
                .sql("select from_state, step, to_state, actors from reviews.legal_step")
                .query((row, _) -> "%s %s %s %s"
                        .formatted(
                                row.getString("from_state"),
                                row.getString("step"),
                                row.getString("to_state"),
                                new TreeSet<>(List.of(
                                        (String[]) row.getArray("actors").getArray()))))
                .list();

        assertThat(held)
                .containsExactlyInAnyOrderElementsOf(Transitions.all().stream()
                        .map(line -> "%s %s %s %s"
                                .formatted(
                                        line.origin().map(ReviewState::name).orElse("NEW"),
                                        line.step(),
                                        line.to(),
                                        line.by().stream()
                                                .map(Actor::name)
                                                .collect(Collectors.toCollection(TreeSet::new))))
                        .toList());
    }

    @Test
    @DisplayName(
            "Issue 5.2: a stale page, a second tab, an interface and the clock reach no step that is not in the table")
    void noOtherStepIsTaken() throws SQLException {
        var taken = new TreeSet<String>();
        for (var actor : Actor.values()) {
            try (var connection = house.as("cp_app").getConnection()) {
                connection.setAutoCommit(false);
                enter(connection, actor);
                for (var from : ReviewState.values()) {
                    for (var step : ReviewStep.values()) {
                        for (var to : targets(from, step)) {
                            if (takes(connection, actor, from, step, to)) {
                                taken.add("%s %s %s %s".formatted(actor, from, step, to));
                            }
                        }
                    }
                }
                connection.rollback();
            }
        }

        assertThat(taken).isEqualTo(legal());
    }

    /** The right one with every wrong one, where the step leads from here; where it does not, where it leads from elsewhere. */
    private static Set<ReviewState> targets(ReviewState from, ReviewStep step) {
        if (Transitions.from(from, step).isPresent()) {
            return EnumSet.allOf(ReviewState.class);
        }
        return Transitions.all().stream()
                .filter(line -> line.step() == step)
                .map(Transition::to)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ReviewState.class)));
    }

    private static Set<String> legal() {
        var legal = new TreeSet<String>();
        for (var line : Transitions.all()) {
            line.origin()
                    .ifPresent(from -> line.by()
                            .forEach(actor -> legal.add("%s %s %s %s".formatted(actor, from, line.step(), line.to()))));
        }
        return legal;
    }

    @Test
    void whereAReviewStandsChangesByNothingButAStep() throws SQLException {
        var refused = new ArrayList<String>();
        try (var connection = house.as("cp_app").getConnection()) {
            connection.setAutoCommit(false);
            enter(connection, Actor.LEAD_REVIEWER);
            for (var change : List.of(
                    "state = 'MODERATION'",
                    "held_until = date '2028-01-01'",
                    "step_reason = 'another'",
                    "steps = steps + 2, step = 'CLOSE_FIELDWORK', state = 'MODERATION'")) {
                if (!attempt(connection, ReviewState.ON_SITE, change)) {
                    refused.add(change);
                }
            }
            connection.rollback();
        }

        assertThat(refused).hasSize(4);
    }

    @Test
    void everyStateCanBeReachedAndLeft() {
        var reached = EnumSet.of(ReviewState.IMPORTED);
        Transitions.all().forEach(line -> reached.add(line.to()));

        assertThat(reached).isEqualTo(EnumSet.allOf(ReviewState.class));
        for (var state : ReviewState.running()) {
            assertThat(Transitions.from(state, ReviewStep.CANCEL))
                    .as(state.name())
                    .isPresent();
            assertThat(Transitions.all())
                    .as(state.name())
                    .anyMatch(line -> line.from() == state && line.to() != state && line.step() != ReviewStep.CANCEL);
        }
    }

    private static void enter(Connection connection, Actor actor) throws SQLException {
        var hat = switch (actor) {
            case OFFICE -> "cp_office";
            case CLOCK -> "cp_job";
            default -> "cp_member";
        };
        try (var enter = connection.prepareStatement("select set_config('role', ?, true), tenancy.enter(?, ?)")) {
            enter.setString(1, hat);
            enter.setObject(2, person(actor));
            enter.setArray(3, connection.createArrayOf("text", new String[] {REALM.get(actor)}));
            enter.execute();
        }
    }

    private static boolean takes(Connection connection, Actor actor, ReviewState from, ReviewStep step, ReviewState to)
            throws SQLException {
        var change = "steps = steps + 1, step = '%s', state = '%s'".formatted(step, to);
        var issued = to.hasReport() && to != ReviewState.IMPORTED;
        if (actor != Actor.CLOCK && issued != (from.hasReport() && from != ReviewState.IMPORTED)) {
            change += issued
                    ? ", issued_at = now(), issue_command = gen_random_uuid(), issue_fingerprint = 'x'"
                    : ", issued_at = null, issue_command = null, issue_fingerprint = null";
        }
        return attempt(connection, from, change);
    }

    private static boolean attempt(Connection connection, ReviewState of, String change) throws SQLException {
        var before = connection.setSavepoint();
        try (var update = connection.createStatement()) {
            var changed = update.executeUpdate(
                    "update reviews.review set %s where review_id = '%s'".formatted(change, REVIEWS.get(of)));
            connection.rollback(before);
            return changed == 1;
        } catch (SQLException refused) {
            connection.rollback(before);
            assertThat(refused.getSQLState()).as(refused.getMessage()).isIn(REFUSED, "23514");
            return false;
        }
    }
}
