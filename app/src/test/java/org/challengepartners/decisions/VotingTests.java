package org.challengepartners.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.challengepartners.IntegrationTest;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.membership.DemonstrationMembership.Made;
import org.challengepartners.membership.MemberId;
import org.challengepartners.membership.Registering;
import org.challengepartners.tenancy.CommandId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

/** A member votes once, through whoever represents it, and nobody sees anything before the end. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VotingTests {

    @Autowired
    DecisionsHouse house;

    @Autowired
    Voting voting;

    @Autowired
    Following following;

    @Autowired
    Registering registering;

    Made made;
    MemberId manor;
    MemberId trust;

    @BeforeAll
    void makeThePartnership() {
        made = house.people();
        manor = member("The Governing Body of Manor School");
        trust = member("Three Rivers Learning Trust");
    }

    @Test
    void aRepresentativesVoteIsCountedForHerMember() {
        var contest = house.openVote("A charter");

        var result = house.cast(Account.MANOR_MEMBER, contest, manor, Choice.FOR);

        assertThat(result).isInstanceOf(CastResult.Counted.class);
        DecisionsHouse.letItClose(contest);
        assertThat(outcome(contest).votesFor()).isEqualTo(1);
        assertThat(outcome(contest).voted()).isEqualTo(1);
    }

    @Test
    @DisplayName("AT-01: Of fifty votes at once for one member one is counted, and the others learn that it has voted")
    void ofFiftyVotesAtOnceForOneMemberOneIsCountedAndTheOthersLearnThatItHasVoted() throws Exception {
        var contest = house.openVote("Fifty tabs");

        var results = atOnce(50, () -> house.cast(Account.MANOR_MEMBER, contest, manor, Choice.AGAINST));

        assertThat(results).filteredOn(CastResult.Counted.class::isInstance).hasSize(1);
        assertThat(results)
                .filteredOn(CastResult.AlreadyVoted.class::isInstance)
                .hasSize(49);
        DecisionsHouse.letItClose(contest);
        assertThat(outcome(contest).voted()).isEqualTo(1);
    }

    @Test
    @DisplayName("AT-02: A repeated command gets its first answer, and a second one is refused")
    void aRepeatedCommandGetsItsFirstAnswerAndASecondOneIsRefused() {
        var contest = house.openVote("A lost answer");
        var command = CommandId.next();
        Account.MANOR_MEMBER.does(() -> {
            var first = voting.cast(command, contest, manor, Choice.FOR);
            var repeated = voting.cast(command, contest, manor, Choice.FOR);
            var second = voting.cast(CommandId.next(), contest, manor, Choice.AGAINST);

            assertThat(first).isInstanceOf(CastResult.Counted.class);
            assertThat(repeated).isEqualTo(first);
            assertThat(second)
                    .isInstanceOfSatisfying(
                            CastResult.AlreadyVoted.class,
                            voted -> assertThat(voted.choice()).isEqualTo(Choice.FOR));
        });
    }

    @Test
    @DisplayName("AT-02: One command pressed twenty times at once is answered twenty times alike")
    void oneCommandPressedTwentyTimesAtOnceIsAnsweredTwentyTimesAlike() throws Exception {
        var contest = house.openVote("A nervous finger");
        var command = CommandId.next();

        var results = atOnce(
                20,
                () -> DecisionsHouse.as(
                        Account.MANOR_MEMBER, () -> voting.cast(command, contest, manor, Choice.ABSTAIN)));

        assertThat(results).hasSize(20).allMatch(results.getFirst()::equals);
        assertThat(results.getFirst()).isInstanceOf(CastResult.Counted.class);
    }

    @Test
    void aPersonVotesOnlyForTheMembersThatSheRepresents() {
        var contest = house.openVote("Not mine");

        assertThat(house.cast(Account.MANOR_MEMBER, contest, trust, Choice.FOR))
                .isInstanceOf(CastResult.NotItsRepresentative.class);
        assertThat(house.cast(Account.MANOR_HEAD, contest, manor, Choice.FOR))
                .isInstanceOf(CastResult.NotItsRepresentative.class);
    }

    @Test
    @DisplayName("AT-33, AT-37: A member entered after the opening is not on the roll")
    void aMemberEnteredAfterTheOpeningIsNotOnTheRoll() {
        var contest = house.openVote("Before the newcomer");
        var newcomer = DecisionsHouse.office(() -> {
            var entered = registering.enter("The Newcomers", made.manor().joinedOn(), List.of());
            registering.representative(entered.id(), Account.LEAD_REVIEWER.id());
            return entered.id();
        });
        var results = DecisionsHouse.asMember(
                Account.LEAD_REVIEWER, () -> voting.cast(CommandId.next(), contest, newcomer, Choice.FOR));

        assertThat(results).isInstanceOf(CastResult.NotOnTheRoll.class);
    }

    @Test
    void aRepresentativeOfTwoMembersCastsTheVoteOfEach() {
        var brookfield = DecisionsHouse.office(() -> {
            var entered = registering.enter("Brookfield Trust", made.manor().joinedOn(), List.of());
            registering.representative(entered.id(), Account.PEER_REVIEWER.id());
            var second = registering.enter("Ashfield Trust", made.manor().joinedOn(), List.of());
            registering.representative(second.id(), Account.PEER_REVIEWER.id());
            return List.of(entered.id(), second.id());
        });
        var contest = house.openVote("Two hats");

        brookfield.forEach(member -> assertThat(DecisionsHouse.asMember(
                        Account.PEER_REVIEWER, () -> voting.cast(CommandId.next(), contest, member, Choice.FOR)))
                .isInstanceOf(CastResult.Counted.class));
    }

    @Test
    void aContestThatIsNotThereIsNotFound() {
        Account.MANOR_MEMBER.does(
                () -> assertThatThrownBy(() -> voting.cast(CommandId.next(), ContestId.next(), manor, Choice.FOR))
                        .isInstanceOf(NoSuchElementException.class));
    }

    @Test
    @DisplayName(
            "AT-43, AT-44: After the closing instant no vote is taken and the result stands, though no job has run")
    void afterTheClosingInstantNoVoteIsTakenAndTheResultStands() {
        var contest = house.openVote("Too late");
        house.cast(Account.MANOR_MEMBER, contest, manor, Choice.FOR);
        DecisionsHouse.letItClose(contest);

        assertThat(house.cast(Account.OTHER_MEMBER, contest, trust, Choice.FOR)).isInstanceOf(CastResult.Closed.class);
        assertThat(house.cast(Account.MANOR_MEMBER, contest, manor, Choice.FOR))
                .isInstanceOf(CastResult.AlreadyVoted.class);
        assertThat(outcome(contest).votesFor()).isEqualTo(1);
    }

    @Test
    void homeKnowsWhichVotesAwaitMe() {
        var contest = house.openVote("Waiting for Manor");

        assertThat(awaited(Account.MANOR_MEMBER)).contains(contest);
        assertThat(awaited(Account.MANOR_HEAD)).isEmpty();

        house.cast(Account.MANOR_MEMBER, contest, manor, Choice.ABSTAIN);
        assertThat(awaited(Account.MANOR_MEMBER)).doesNotContain(contest);
        assertThat(awaited(Account.OTHER_MEMBER)).contains(contest);
        DecisionsHouse.letItClose(contest);
        assertThat(awaited(Account.OTHER_MEMBER)).doesNotContain(contest);
    }

    private List<ContestId> awaited(Account account) {
        return DecisionsHouse.as(
                account,
                () -> voting.awaitingMe().stream().map(AwaitedVote::contest).toList());
    }

    private Outcome outcome(ContestId contest) {
        return DecisionsHouse.as(
                Account.MANOR_MEMBER,
                () -> following.proposals(PageRequest.of(0, 100)).stream()
                        .flatMap(line -> following.find(line.id()).flatMap(ProposalDetail::contest).stream())
                        .filter(found -> found.paper().id().equals(contest))
                        .findFirst()
                        .flatMap(ContestDetail::outcome)
                        .map(Outcome.class::cast)
                        .orElseThrow());
    }

    private MemberId member(String legalName) {
        return Objects.requireNonNull(made.members().get(legalName)).id();
    }

    private static <T> List<T> atOnce(int threads, Callable<T> work) throws Exception {
        var start = new CountDownLatch(1);
        try (var people = Executors.newFixedThreadPool(threads)) {
            var running = new ArrayList<Future<T>>();
            for (int i = 0; i < threads; i++) {
                running.add(people.submit(() -> {
                    start.await();
                    return work.call();
                }));
            }
            start.countDown();
            var results = new ArrayList<T>();
            for (var one : running) {
                results.add(one.get());
            }
            return results;
        }
    }
}
