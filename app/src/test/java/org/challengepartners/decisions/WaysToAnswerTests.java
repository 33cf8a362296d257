package org.challengepartners.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.challengepartners.IntegrationTest;
import org.challengepartners.dev.TestPostgres;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.membership.DemonstrationMembership.Made;
import org.challengepartners.membership.MemberId;
import org.challengepartners.tenancy.SpaceId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Advisory votes with options and for consent: what counts, what may be changed, and what the database refuses. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class WaysToAnswerTests {

    private static final List<String> THEMES = List.of("Oracy", "Attendance", "Leaders");

    @Autowired
    DecisionsHouse house;

    @Autowired
    Following following;

    @Autowired
    Proposing proposing;

    @Autowired
    JdbcClient database;

    @Autowired
    PlatformTransactionManager transactions;

    MemberId manor;
    MemberId second;
    MemberId other;

    @BeforeAll
    void makeThePartnership() {
        var made = house.people();
        manor = house.manor();
        second = member(made, "The Governing Body of Elm Park School");
        other = member(made, "Three Rivers Learning Trust");
    }

    @Test
    void theOptionWithTheMostVotesIsNamedAndEveryFigureHasItsUnit() {
        var contest = house.openVote("One theme", new Asked(Manner.CHOOSE_ONE, THEMES, 1, 0, false));
        house.answer(Account.MANOR_MEMBER, contest, manor, 0, Answer.chosen(Map.of(2, 1)));
        house.answer(Account.SECOND_MEMBER, contest, second, 0, Answer.chosen(Map.of(2, 1)));
        house.answer(Account.OTHER_MEMBER, contest, other, 0, Answer.chosen(Map.of()));
        DecisionsHouse.letItClose(contest);

        var result = house.seen(Account.MANOR_MEMBER, contest).outcome().orElseThrow();
        assertThat(result.sentence()).isEqualTo("“Attendance” has the most: 2 votes.");
        assertThat(result.figures())
                .contains(
                        new Outcome.Figure("Oracy", "0 votes (0.00 % of the 2 members who chose)"),
                        new Outcome.Figure("Attendance", "2 votes (100.00 % of the 2 members who chose)"),
                        new Outcome.Figure("Abstained", "1 member, counted in the turnout only"));
    }

    @Test
    @DisplayName("AT-21: Two options level are a tie without a winner, and without votes there is no winner")
    void levelOptionsAreATie() {
        var contest = house.openVote("Level", new Asked(Manner.CHOOSE_ONE, THEMES, 1, 0, false));
        house.answer(Account.MANOR_MEMBER, contest, manor, 0, Answer.chosen(Map.of(1, 1)));
        house.answer(Account.SECOND_MEMBER, contest, second, 0, Answer.chosen(Map.of(3, 1)));
        var nobody = house.openVote("Nobody", new Asked(Manner.SCORE, THEMES, 5, 0, false));
        DecisionsHouse.letItClose(contest);
        DecisionsHouse.letItClose(nobody);

        assertThat(house.seen(Account.MANOR_MEMBER, contest)
                        .outcome()
                        .orElseThrow()
                        .sentence())
                .isEqualTo("A tie, and no winner: “Oracy” and “Leaders” have 1 vote each.");
        assertThat(house.seen(Account.MANOR_MEMBER, nobody)
                        .outcome()
                        .orElseThrow()
                        .sentence())
                .isEqualTo("No member chose an option, so there is no result.");
    }

    @Test
    void pointsAreAddedUp() {
        var contest = house.openVote("Points", new Asked(Manner.SCORE, THEMES, 5, 0, false));
        house.answer(Account.MANOR_MEMBER, contest, manor, 0, Answer.chosen(Map.of(1, 5, 2, 4, 3, 0)));
        house.answer(Account.SECOND_MEMBER, contest, second, 0, Answer.chosen(Map.of(2, 3)));
        DecisionsHouse.letItClose(contest);

        assertThat(house.seen(Account.MANOR_MEMBER, contest)
                        .outcome()
                        .orElseThrow()
                        .sentence())
                .isEqualTo("“Attendance” has the most: 7 points.");
    }

    @Test
    @DisplayName(
            "AT-04: Every ticked option is kept; changing A and B to C leaves only C, and the earlier version stays")
    void theLatestVersionCountsAndEveryOneIsKept() {
        var contest = house.openVote("Several", new Asked(Manner.APPROVE_SEVERAL, THEMES, 1, 0, true));
        house.answer(Account.MANOR_MEMBER, contest, manor, 0, Answer.chosen(Map.of(1, 1, 2, 1)));
        assertThat(mine(contest).answer().points()).isEqualTo(Map.of(1, 1, 2, 1));
        assertThat(house.answer(Account.MANOR_MEMBER, contest, manor, 1, Answer.chosen(Map.of(3, 1))))
                .isInstanceOf(CastResult.Counted.class);
        assertThat(mine(contest)).satisfies(own -> {
            assertThat(own.version()).isEqualTo(2);
            assertThat(own.answer().points()).isEqualTo(Map.of(3, 1));
        });
        assertThat(versions(contest)).isEqualTo(2);
        DecisionsHouse.letItClose(contest);

        assertThat(house.seen(Account.MANOR_MEMBER, contest)
                        .outcome()
                        .orElseThrow()
                        .figures())
                .contains(
                        new Outcome.Figure("Oracy", "0 votes (0.00 % of the 1 member who chose)"),
                        new Outcome.Figure("Leaders", "1 vote (100.00 % of the 1 member who chose)"));
        assertThat(DecisionsHouse.as(Account.OTHER_MEMBER, () -> following.roll(contest, PageRequest.of(0, 100))))
                .filteredOn(line -> line.member().id().equals(manor))
                .singleElement()
                .satisfies(line -> assertThat(line.words(new Asked(Manner.APPROVE_SEVERAL, THEMES, 1, 0, true)))
                        .isEqualTo("Leaders (changed once)"));
    }

    @Test
    void aStaleTabLearnsWhatWasAnsweredMeanwhile() {
        var contest = house.openVote("Two tabs revise", new Asked(Manner.CHOOSE_ONE, THEMES, 1, 0, true));
        house.answer(Account.MANOR_MEMBER, contest, manor, 0, Answer.chosen(Map.of(1, 1)));
        house.answer(Account.MANOR_MEMBER, contest, manor, 1, Answer.chosen(Map.of(2, 1)));

        assertThat(house.answer(Account.MANOR_MEMBER, contest, manor, 1, Answer.chosen(Map.of(3, 1))))
                .isInstanceOfSatisfying(
                        CastResult.AnsweredMeanwhile.class,
                        meanwhile -> assertThat(meanwhile.answer().points()).isEqualTo(Map.of(2, 1)));
        assertThat(versions(contest)).isEqualTo(2);
    }

    @Test
    @DisplayName(
            "AT-03: Of 1,000 revisions from two tabs one counts, the history is complete, and losers get a conflict")
    void aThousandRevisionsFromTwoTabs() throws Exception {
        var contest = house.openVote("A thousand revisions", new Asked(Manner.CHOOSE_ONE, THEMES, 1, 0, true));
        var start = new CountDownLatch(1);
        var counted = new ArrayList<Integer>();
        try (var tabs = Executors.newFixedThreadPool(2)) {
            var running = new ArrayList<Future<Integer>>();
            for (int tab = 0; tab < 2; tab++) {
                running.add(tabs.submit(() -> {
                    start.await();
                    return revises(contest);
                }));
            }
            start.countDown();
            for (var one : running) {
                counted.add(one.get());
            }
        }

        int accepted = counted.stream().mapToInt(Integer::intValue).sum();
        assertThat(versions(contest)).isEqualTo(accepted);
        assertThat(mine(contest).version()).isEqualTo(accepted);
        DecisionsHouse.letItClose(contest);
        var result = house.seen(Account.MANOR_MEMBER, contest).outcome().orElseThrow();
        assertThat(result)
                .isInstanceOfSatisfying(
                        OptionOutcome.class,
                        outcome -> assertThat(outcome.chose()).isEqualTo(1));
    }

    private int revises(ContestId contest) {
        int counted = 0;
        int seen = 0;
        for (int i = 0; i < 500; i++) {
            var result = house.answer(
                    Account.MANOR_MEMBER, contest, manor, seen, Answer.chosen(Map.of(1 + i % THEMES.size(), 1)));
            if (result instanceof CastResult.Counted) {
                counted++;
                seen++;
            } else {
                assertThat(result).isInstanceOf(CastResult.AnsweredMeanwhile.class);
                seen = versions(contest);
            }
        }
        return counted;
    }

    @Test
    void consentNeedsEnoughAnswersAndNoObjection() {
        var asked = new Asked(Manner.CONSENT, List.of(), 1, 2, true);
        var contest = house.openVote("For consent", asked);
        house.answer(Account.MANOR_MEMBER, contest, manor, 0, Answer.of(Choice.AGREE));
        var alone = house.openVote("For consent alone", asked);
        house.answer(Account.MANOR_MEMBER, alone, manor, 0, Answer.of(Choice.AGREE));
        var objected = house.openVote("Objected to", asked);
        house.answer(Account.SECOND_MEMBER, contest, second, 0, Answer.of(Choice.STAND_ASIDE));
        house.answer(
                Account.SECOND_MEMBER, objected, second, 0, new Answer(Choice.OBJECT, Map.of(), "The day clashes"));
        house.answer(Account.MANOR_MEMBER, objected, manor, 0, Answer.of(Choice.AGREE));
        for (var each : List.of(contest, alone, objected)) {
            DecisionsHouse.letItClose(each);
        }

        assertThat(sentence(contest)).isEqualTo("Consented to: 2 members answered, and nobody objects.");
        assertThat(sentence(alone)).isEqualTo("Too few answers: 1 member answered, and 2 had to.");
        assertThat(sentence(objected)).isEqualTo("Not consented to: 1 member objects.");
        assertThat(DecisionsHouse.as(Account.OTHER_MEMBER, () -> following.roll(objected, PageRequest.of(0, 100))))
                .anyMatch(line -> line.words(asked).equals("Object: The day clashes"));
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource(textBlock = """
            CHOOSE_ONE, CHOSEN, '1=1 2=1'
            CHOOSE_ONE, CHOSEN, '4=1'
            CHOOSE_ONE, CHOSEN, '0=1'
            CHOOSE_ONE, FOR, ''
            APPROVE_SEVERAL, CHOSEN, '1=1 1=1'
            APPROVE_SEVERAL, CHOSEN, '1=2'
            SCORE, CHOSEN, '1=6'
            SCORE, CHOSEN, 'many'
            SCORE, CHOSEN, ''
            CONSENT, OBJECT, ''
            CONSENT, FOR, ''
            """)
    void theDatabaseRefusesAnAnswerThatTheQuestionCannotHave(Manner manner, String choice, String points) {
        var contest = house.openVote("Refused " + manner + choice + points, new Asked(manner, THEMES, 5, 1, true));

        assertThatThrownBy(() -> insert(contest, 1, choice, points))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void theDatabaseRefusesAVersionThatFollowsNoneAndAnyWhereAVoteIsFinal() {
        var revisable = house.openVote("Versions in order", new Asked(Manner.CHOOSE_ONE, THEMES, 1, 0, true));
        var last = house.openVote("Versions refused", new Asked(Manner.CHOOSE_ONE, THEMES, 1, 0, false));
        insert(last, 1, "CHOSEN", "1=1");

        assertThatThrownBy(() -> insert(revisable, 2, "CHOSEN", "1=1"))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> insert(last, 2, "CHOSEN", "2=1")).isInstanceOf(DataIntegrityViolationException.class);
        assertThat(house.answer(Account.MANOR_MEMBER, last, manor, 1, Answer.chosen(Map.of(2, 1))))
                .isInstanceOf(CastResult.AlreadyVoted.class);
    }

    @Test
    void whatIsMissingToAskIsSaid() {
        assertThat(new Asked(Manner.CHOOSE_ONE, List.of("One", " "), 1, 0, false).faults())
                .containsExactly(OpeningFault.OPTIONS_TOO_FEW);
        assertThat(new Asked(Manner.SCORE, List.of("One", "One"), 1, 0, false).faults())
                .containsExactly(OpeningFault.OPTION_TWICE, OpeningFault.HIGHEST_WRONG);
        var order = house.order(house.proposal("More answers than members"));
        var check = DecisionsHouse.office(() -> proposing.check(new OpeningOrder(
                order.command(),
                order.proposal(),
                order.question(),
                order.closing(),
                new Asked(Manner.CONSENT, List.of(), 1, 1_000, false))));
        assertThat(check.faults()).containsExactly(OpeningFault.QUORUM_WRONG);
    }

    @Test
    void theOptionsStandInTheTextThatIsFrozen() {
        var contest = house.openVote("Frozen options", new Asked(Manner.CHOOSE_ONE, THEMES, 1, 0, false));

        var paper = house.seen(Account.MANOR_MEMBER, contest).paper();
        assertThat(paper.text()).endsWith("\n1. Oracy\n2. Attendance\n3. Leaders");
        assertThat(paper.textHash())
                .isEqualTo(Fingerprint.of(paper.title() + "\n" + paper.question() + "\n" + paper.text()));
    }

    private String sentence(ContestId contest) {
        return house.seen(Account.MANOR_MEMBER, contest).outcome().orElseThrow().sentence();
    }

    private OwnVote mine(ContestId contest) {
        return house.seen(Account.MANOR_MEMBER, contest)
                .mine()
                .getFirst()
                .vote()
                .orElseThrow();
    }

    private static int versions(ContestId contest) {
        return JdbcClient.create(TestPostgres.get().superuser())
                .sql("select count(*)::int from decisions.vote where contest_id = ?")
                .param(contest.value())
                .query(Integer.class)
                .single();
    }

    private static MemberId member(Made made, String name) {
        return Objects.requireNonNull(made.members().get(name)).id();
    }

    private void insert(ContestId into, int version, String choice, String points) {
        Account.MANOR_MEMBER.does(() -> new TransactionTemplate(transactions)
                .executeWithoutResult(_ -> database.sql("""
                        insert into decisions.vote
                            (space_id, contest_id, member_id, version, choice, points, command, cast_by, cast_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, now())
                        """)
                        .param(SpaceId.COMPANY.value())
                        .param(into.value())
                        .param(manor.value())
                        .param(version)
                        .param(choice)
                        .param(points)
                        .param(UUID.randomUUID())
                        .param(Account.MANOR_MEMBER.id().value())
                        .update()));
    }
}
