package org.challengepartners.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.awaitility.Awaitility;
import org.challengepartners.IntegrationTest;
import org.challengepartners.dev.TestPostgres;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.membership.DemonstrationMembership.Made;
import org.challengepartners.membership.MemberId;
import org.challengepartners.membership.MemberSummary;
import org.challengepartners.membership.Registering;
import org.challengepartners.tenancy.CommandId;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What members see: nothing while voting is open, everything by name after it, and the same for ever. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ResultTests {

    @Autowired
    DecisionsHouse house;

    @Autowired
    Voting voting;

    @Autowired
    Following following;

    @Autowired
    Registering registering;

    @Autowired
    EntityManagerFactory factory;

    @Autowired
    PlatformTransactionManager transactions;

    Made made;

    @BeforeAll
    void makeThePartnership() {
        made = house.people();
    }

    @Test
    void whileVotingIsOpenAPersonSeesHerOwnVoteAndNoResult() {
        var proposal = house.proposal("Seen from inside");
        var contest = open(proposal);
        cast(Account.MANOR_MEMBER, contest, Choice.FOR);
        cast(Account.OTHER_MEMBER, contest, Choice.AGAINST);

        var seen = detail(Account.MANOR_MEMBER, proposal);

        assertThat(seen.open()).isTrue();
        assertThat(seen.outcome()).isEmpty();
        assertThat(seen.ballotsToCast()).isEmpty();
        assertThat(seen.mine())
                .hasSize(1)
                .first()
                .satisfies(standing ->
                        assertThat(standing.vote().map(OwnVote::choice)).contains(Choice.FOR));
        assertThat(lines(Account.MANOR_MEMBER, contest))
                .allMatch(line -> line.choice().isEmpty());
    }

    @Test
    @DisplayName(
            "AT-10, AT-11, AT-24, AT-43: Once voting has closed everybody sees counts, turnout and votes by name, counted from the rows though no job has run, and equal whenever it is asked")
    void onceVotingHasClosedEverybodySeesCountsTurnoutAndVotesByName() {
        var proposal = house.proposal("Seen afterwards");
        var contest = open(proposal);
        cast(Account.MANOR_MEMBER, contest, Choice.FOR);
        cast(Account.SECOND_MEMBER, contest, Choice.ABSTAIN);
        cast(Account.OTHER_MEMBER, contest, Choice.AGAINST);
        DecisionsHouse.letItClose(contest);

        var seen = house.seen(Account.SECOND_MEMBER, proposal);
        var result = seen.contest().orElseThrow();

        assertThat(seen.state()).isEqualTo(ProposalState.DECIDED);
        assertThat(result.outcome())
                .contains(new Outcome(Vehicle.ADVISORY_POLL, result.paper().rollSize(), 1, 1, 1))
                .isEqualTo(detail(Account.OFFICE, proposal).outcome());
        assertThat(lines(Account.MANOR_MEMBER, contest))
                .hasSize(result.paper().rollSize())
                .contains(
                        new RollLine(member("The Governing Body of Manor School"), Optional.of(Choice.FOR)),
                        new RollLine(member("Three Rivers Learning Trust"), Optional.of(Choice.AGAINST)),
                        new RollLine(member("The Governing Body of Lanternfield School"), Optional.empty()));
    }

    @Test
    @DisplayName("AT-42: The count waits for a vote that was let in before the closing instant")
    void aVoteOnItsWayWhenVotingClosesIsInEveryCount() throws Exception {
        var proposal = house.proposal("The last second");
        var contest = open(proposal);
        var cast = new CountDownLatch(1);
        var commit = new CountDownLatch(1);
        try (var people = Executors.newFixedThreadPool(2)) {
            var last = people.submit(() -> DecisionsHouse.as(
                    Account.MANOR_MEMBER,
                    () -> new TransactionTemplate(transactions).execute(_ -> {
                        var result = voting.cast(CommandId.next(), contest, manor(), Choice.FOR);
                        cast.countDown();
                        await(commit);
                        return result;
                    })));
            await(cast);
            DecisionsHouse.letItClose(contest);
            var count =
                    people.submit(() -> detail(Account.OTHER_MEMBER, proposal).outcome());
            Awaitility.await().until(ResultTests::somebodyWaitsForALock);
            commit.countDown();

            assertThat(last.get()).isInstanceOf(CastResult.Counted.class);
            assertThat(count.get().map(Outcome.class::cast).map(Outcome::votesFor))
                    .contains(1);
        }
    }

    @Test
    @DisplayName("AT-25, AT-37: Everybody on a long roll is listed page by page, and nobody who came later")
    void everybodyOnALongRollIsListedPageByPageAndNobodyWhoCameLater() {
        DecisionsHouse.office(() -> {
            for (int i = 0; i < 130; i++) {
                registering.enter(
                        "Invented Trust %03d".formatted(i), made.manor().joinedOn(), List.of());
            }
            return true;
        });
        var proposal = house.proposal("A long roll");
        var contest = open(proposal);
        DecisionsHouse.office(() -> registering.enter("Came later", made.manor().joinedOn(), List.of()));

        var size = detail(Account.MANOR_MEMBER, proposal).paper().rollSize();

        assertThat(size).isGreaterThan(150);
        assertThat(lines(Account.MANOR_MEMBER, contest)).hasSize(size);
        DecisionsHouse.letItClose(contest);
        assertThat(lines(Account.MANOR_MEMBER, contest))
                .hasSize(size)
                .doesNotHaveDuplicates()
                .noneMatch(line -> line.member().legalName().equals("Came later"));
    }

    @Test
    void aHeadWhoRepresentsNobodySeesNoProposalAndNoRoll() {
        var proposal = house.proposal("Not for heads");
        var contest = open(proposal);

        Account.MANOR_HEAD.does(() -> {
            assertThat(following.proposals(PageRequest.of(0, 10))).isEmpty();
            assertThat(following.find(proposal)).isEmpty();
            assertThat(following.find(ProposalId.next())).isEmpty();
            assertThat(following.roll(contest, PageRequest.of(0, 10))).isEmpty();
        });
    }

    @Test
    void openProposalsComeFirstThenThoseToBeOpenedThenTheClosedOnes() {
        var closed = house.proposal("First made, closed");
        DecisionsHouse.letItClose(open(closed));
        var ready = house.proposal("Then made, ready");
        var open = house.proposal("Last made, open");
        open(open);

        var titles = DecisionsHouse.as(
                Account.MANOR_MEMBER,
                () -> following
                        .proposals(PageRequest.of(0, 100))
                        .map(ProposalSummary::id)
                        .getContent());

        assertThat(titles.indexOf(open)).isLessThan(titles.indexOf(ready));
        assertThat(titles.indexOf(ready)).isLessThan(titles.indexOf(closed));
    }

    @Test
    void aListOfAnyLengthAndAVoteTakeFewStatements() {
        var contest = house.openVote("Counted statements");
        for (int i = 0; i < 12; i++) {
            house.proposal("One of many " + i);
        }
        var statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);

        statistics.clear();
        DecisionsHouse.as(Account.MANOR_MEMBER, () -> following.proposals(PageRequest.of(0, 10)));
        assertThat(statistics.getPrepareStatementCount()).isEqualTo(1);

        statistics.clear();
        cast(Account.MANOR_MEMBER, contest, Choice.FOR);
        assertThat(statistics.getPrepareStatementCount())
                .as("whom she represents, the contest with her place on its roll, whether it is open")
                .isEqualTo(3);
    }

    private ContestId open(ProposalId proposal) {
        return house.open(proposal);
    }

    private ContestDetail detail(Account account, ProposalId proposal) {
        return house.seen(account, proposal).contest().orElseThrow();
    }

    private List<RollLine> lines(Account account, ContestId contest) {
        return DecisionsHouse.as(account, () -> {
            var all = new ArrayList<RollLine>();
            var page = PageRequest.of(0, 50);
            for (var slice = following.roll(contest, page); ; slice = following.roll(contest, page)) {
                all.addAll(slice.getContent());
                if (!slice.hasNext()) {
                    return all;
                }
                page = page.next();
            }
        });
    }

    private void cast(Account account, ContestId contest, Choice choice) {
        var name = switch (account) {
            case MANOR_MEMBER -> "The Governing Body of Manor School";
            case SECOND_MEMBER -> "The Governing Body of Elm Park School";
            default -> "Three Rivers Learning Trust";
        };
        assertThat(house.cast(account, contest, member(name).id(), choice)).isInstanceOf(CastResult.Counted.class);
    }

    private MemberId manor() {
        return member("The Governing Body of Manor School").id();
    }

    private MemberSummary member(String legalName) {
        return Objects.requireNonNull(made.members().get(legalName));
    }

    private static boolean somebodyWaitsForALock() {
        return JdbcClient.create(TestPostgres.get().superuser())
                .sql("select exists (select 1 from pg_locks where locktype = 'advisory' and not granted)")
                .query(Boolean.class)
                .single();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
