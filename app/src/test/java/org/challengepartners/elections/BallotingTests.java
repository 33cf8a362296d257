package org.challengepartners.elections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.challengepartners.IntegrationTest;
import org.challengepartners.dev.TestPostgres;
import org.challengepartners.elections.ElectionHouse.Voter;
import org.challengepartners.elections.counting.Method;
import org.challengepartners.elections.counting.Paper;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.membership.DemonstrationMembership.Made;
import org.challengepartners.membership.MemberId;
import org.challengepartners.tenancy.CommandId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/** A member casts one secret ballot, through whoever represents it, and keeps a receipt. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class BallotingTests {

    private static final int VOTERS = Boolean.getBoolean("storm.long") ? 100 : 40;
    private static final int TABS = 50;

    @Autowired
    ElectionHouse house;

    Made made;
    List<Voter> three;

    @BeforeAll
    void makeThePartnership() {
        made = house.people();
        three = house.three(made);
    }

    @Test
    @DisplayName("A ballot is recorded, and its receipt is signed by the key of the election")
    void aBallotIsRecordedAndSignedFor() {
        var election = house.open("Signed for");
        var ballot = ElectionHouse.sealed(election, Paper.ranking(2, 1));

        var recorded = (CastBallotResult.Recorded) house.cast(three.getFirst(), election, ballot);

        var receipt = recorded.receipt();
        assertThat(receipt.receipt().commitment().hash().hex()).isEqualTo(ballot.commitment());
        assertThat(receipt.code()).matches("[A-Z2-7]{4}(-[A-Z2-7]{4}){3}");
        assertThat(receipt.publicKey())
                .isEqualTo(house.seen(Account.OFFICE, election)
                        .hours()
                        .orElseThrow()
                        .publicKey());
        assertThat(receipt.keyName()).contains("demonstration");
    }

    @Test
    @DisplayName("AT-01: Of fifty ballots at once for one member one is recorded, and 49 learn that it has voted")
    void ofFiftyAtOnceOneIsRecorded() throws Exception {
        var election = house.open("Fifty tabs");

        var results = atOnce(TABS, () -> house.cast(three.getFirst(), election, Paper.ranking(1)));

        assertThat(results)
                .filteredOn(CastBallotResult.Recorded.class::isInstance)
                .hasSize(1);
        assertThat(results)
                .filteredOn(CastBallotResult.AlreadyUsed.class::isInstance)
                .hasSize(TABS - 1);
        ElectionHouse.letItClose(election);
        assertThat(house.result(election).turnout().orElseThrow().used()).isEqualTo(1);
    }

    @Test
    @DisplayName("AT-01, S-B1: Fifty parallel ballots for each of many members give exactly one ballot for each")
    void manyMembersWithFiftyTabsEach() throws Exception {
        var voters = house.entered(made, VOTERS);
        var election = house.open("A storm of ballots", 2, Method.SCOTTISH_STV);
        var casts = new ArrayList<Callable<CastBallotResult>>();
        for (int tab = 0; tab < TABS; tab++) {
            for (int voter = 0; voter < VOTERS; voter++) {
                var who = voters.get(voter);
                var paper = Paper.ranking(1 + voter % 3);
                casts.add(() -> house.cast(who, election, paper));
            }
        }
        var recorded = new ArrayList<CastBallotResult>();
        try (var people = Executors.newFixedThreadPool(TABS)) {
            for (var result : people.invokeAll(casts)) {
                recorded.add(result.get());
            }
        }

        assertThat(recorded).hasSize(TABS * VOTERS);
        assertThat(recorded)
                .filteredOn(CastBallotResult.Recorded.class::isInstance)
                .hasSize(VOTERS);
        assertThat(recorded)
                .filteredOn(CastBallotResult.AlreadyUsed.class::isInstance)
                .hasSize((TABS - 1) * VOTERS);
        assertThat(ballotsIn(election)).isEqualTo(VOTERS).isEqualTo(usedIn(election));
        ElectionHouse.letItClose(election);
        var result = house.result(election);
        assertThat(result.turnout().orElseThrow().used()).isEqualTo(VOTERS);
        assertThat(result.count().papers().valid()).isEqualTo(VOTERS);
    }

    @Test
    @DisplayName("AT-02: The same command with the same ballot gets its first receipt, a second command is refused")
    void aRepeatGetsItsFirstReceipt() {
        var election = house.open("A lost answer");
        var ballot = ElectionHouse.sealed(election, Paper.ranking(3));

        var first = house.cast(three.getFirst(), election, ballot);
        var repeated = house.cast(three.getFirst(), election, ballot);
        var second = house.cast(three.getFirst(), election, Paper.ranking(1));
        var sameCommandOtherBallot = ElectionHouse.sealed(election, Paper.ranking(1));

        assertThat(first).isInstanceOf(CastBallotResult.Recorded.class);
        assertThat(repeated).isEqualTo(first);
        assertThat(second).isInstanceOf(CastBallotResult.AlreadyUsed.class);
        assertThat(house.cast(
                        three.getFirst(),
                        election,
                        new SealedBallot(
                                ballot.command(),
                                sameCommandOtherBallot.paper(),
                                sameCommandOtherBallot.nonce(),
                                sameCommandOtherBallot.random(),
                                sameCommandOtherBallot.commitment())))
                .isInstanceOf(CastBallotResult.AlreadyUsed.class);
        ElectionHouse.letItClose(election);
        assertThat(house.cast(three.getFirst(), election, ballot)).isEqualTo(first);
    }

    @Test
    @DisplayName("AT-02: One press repeated twenty times at once is answered twenty times alike")
    void oneCommandTwentyTimesAtOnce() throws Exception {
        var election = house.open("A nervous finger");
        var ballot = ElectionHouse.sealed(election, Paper.ranking(3, 2, 1));

        var results = atOnce(20, () -> house.cast(three.getFirst(), election, ballot));

        assertThat(results).hasSize(20).allMatch(results.getFirst()::equals);
        assertThat(results.getFirst()).isInstanceOf(CastBallotResult.Recorded.class);
    }

    @Test
    @DisplayName(
            "AT-42: A ballot that waited for its row until voting had closed is refused, by the clock after the lock")
    void theClockIsAskedAfterTheLock() throws Exception {
        var election = house.open("Waiting at the door");
        try (var people = Executors.newSingleThreadExecutor();
                var connection = TestPostgres.get().superuser().getConnection()) {
            connection.setAutoCommit(false);
            lockEntitlements(connection, election);
            var waiting = people.submit(() -> house.cast(three.getFirst(), election, Paper.ranking(1)));
            Awaitility.await().until(BallotingTests::somebodyWaits);
            ElectionHouse.letItClose(election);
            connection.rollback();

            assertThat(waiting.get(30, TimeUnit.SECONDS)).isInstanceOf(CastBallotResult.Closed.class);
        }
        assertThat(ballotsIn(election)).isZero();
        assertThat(usedIn(election)).isZero();
    }

    @Test
    @DisplayName(
            "AT-42: The count waits for a ballot that was let in before the closing instant, and nothing enters later")
    void theCountWaitsForBallotsOnTheirWay() throws Exception {
        var election = house.open("In flight");
        house.cast(three.get(1), election, Paper.ranking(2));
        try (var people = Executors.newFixedThreadPool(2);
                var connection = TestPostgres.get().superuser().getConnection()) {
            connection.setAutoCommit(false);
            try (var lock = connection.prepareStatement(
                    "select pg_advisory_xact_lock_shared(hashtextextended('elections.election ' || ?, 0))")) {
                lock.setString(1, election.toString()); // as a cast on its way holds it
                lock.execute();
            }
            ElectionHouse.letItClose(election);
            var counting = people.submit(() -> house.result(election));
            Awaitility.await().until(BallotingTests::somebodyWaits);
            assertThat(counting.isDone()).isFalse();
            connection.rollback();

            assertThat(counting.get(30, TimeUnit.SECONDS)
                            .turnout()
                            .orElseThrow()
                            .used())
                    .isEqualTo(1);
        }
        assertThat(house.cast(three.getFirst(), election, Paper.ranking(1)))
                .isInstanceOf(CastBallotResult.Closed.class);
        assertThat(house.result(election).turnout().orElseThrow().used()).isEqualTo(1);
    }

    @Test
    @DisplayName("A commitment that does not belong to the ballot is refused, and nothing is taken")
    void aWrongCommitmentIsRefused() {
        var election = house.open("A clumsy browser");
        var sealed = ElectionHouse.sealed(election, Paper.ranking(1));
        var other = ElectionHouse.sealed(election, Paper.ranking(2));

        for (var wrong : List.of(
                new SealedBallot(
                        CommandId.tellingNoTime(), sealed.paper(), sealed.nonce(), sealed.random(), other.commitment()),
                new SealedBallot(
                        CommandId.tellingNoTime(), other.paper(), sealed.nonce(), sealed.random(), sealed.commitment()),
                new SealedBallot(
                        CommandId.tellingNoTime(),
                        sealed.paper(),
                        UUID.randomUUID(),
                        sealed.random(),
                        sealed.commitment()),
                new SealedBallot(
                        CommandId.tellingNoTime(), sealed.paper(), sealed.nonce(), "no hex", sealed.commitment()),
                new SealedBallot(
                        CommandId.tellingNoTime(), sealed.paper(), sealed.nonce(), "ab", sealed.commitment()))) {
            assertThat(house.cast(three.getFirst(), election, wrong))
                    .isInstanceOf(CastBallotResult.WrongCommitment.class);
        }
        assertThat(usedIn(election)).isZero();
        assertThat(sealed.toString()).isEqualTo("a sealed ballot");
    }

    @Test
    @DisplayName("Two voters cannot be given one ballot: a commitment stands in the urn once")
    void twoVotersNeverShareACommitment() {
        var election = house.open("Once in the urn");
        var ballot = ElectionHouse.sealed(election, Paper.ranking(1));
        house.cast(three.getFirst(), election, ballot);

        assertThatThrownBy(() -> house.cast(three.get(1), election, ballot)).isInstanceOf(RuntimeException.class);
        assertThat(usedIn(election)).isEqualTo(1).isEqualTo(ballotsIn(election));
    }

    @Test
    @DisplayName("Nobody votes for a member that she does not represent, nor in an election that is not there")
    void onlyTheRepresentativeVotes() {
        var election = house.open("Not mine");

        assertThat(house.cast(new Voter(three.get(2).member(), Account.MANOR_MEMBER), election, Paper.ranking(1)))
                .isInstanceOf(CastBallotResult.NotEntitled.class);
        assertThat(house.cast(
                        new Voter(new MemberId(UUID.randomUUID()), Account.MANOR_MEMBER), election, Paper.ranking(1)))
                .isInstanceOf(CastBallotResult.NotEntitled.class);
        assertThatThrownBy(() -> house.cast(three.getFirst(), ElectionId.next(), Paper.ranking(1)))
                .isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> house.cast(new Voter(house.manor(), Account.MANOR_HEAD), election, Paper.ranking(1)))
                .isInstanceOf(NoSuchElementException.class);
    }

    private static void lockEntitlements(Connection connection, ElectionId election) throws SQLException {
        try (var lock =
                connection.prepareStatement("select 1 from elections.entitlement where election_id = ? for update")) {
            lock.setObject(1, election.value());
            lock.execute();
        }
    }

    private static boolean somebodyWaits() {
        return ElectionHouse.superuser()
                .sql("select exists (select 1 from pg_locks where not granted)")
                .query(Boolean.class)
                .single();
    }

    private static long ballotsIn(ElectionId election) {
        return ElectionHouse.superuser()
                .sql("select count(*) from urn.ballot where election_id = ?")
                .param(election.value())
                .query(Long.class)
                .single();
    }

    private static long usedIn(ElectionId election) {
        return ElectionHouse.superuser()
                .sql("select count(*) from elections.entitlement where election_id = ? and used")
                .param(election.value())
                .query(Long.class)
                .single();
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
