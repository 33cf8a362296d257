package org.challengepartners.elections;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.challengepartners.IntegrationTest;
import org.challengepartners.elections.ElectionHouse.Voter;
import org.challengepartners.elections.counting.Paper;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.membership.DemonstrationMembership.Made;
import org.challengepartners.tenancy.PersonId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/** A job tells the roll what it has to know, once, and nobody's page does it. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class ElectionNoticesTests {

    private static final String MANOR = "The Governing Body of Manor School";
    private static final String TRUST = "Three Rivers Learning Trust";

    @Autowired
    ElectionHouse house;

    @Autowired
    CountingWhatHasClosed job;

    Made made;
    List<Voter> three;

    @BeforeAll
    void makeThePartnership() {
        made = house.people();
        three = house.three(made);
    }

    @Test
    @DisplayName(
            "AT-52, AT-53: Two days before the close those without a ballot are reminded once, by who has voted at that moment, and nobody else is")
    void whoHasNotVotedIsReminded() {
        var election = house.open("Closing soon");
        runTheJob();
        assertThat(told("Voting closes soon", election)).isZero();
        house.cast(three.getFirst(), election, Paper.ranking(1));
        ElectionHouse.letItCloseSoon(election);

        runTheJob();
        runTheJob();

        assertThat(told("Voting closes soon", election, Account.MANOR_MEMBER.id()))
                .isZero();
        assertThat(told("Voting closes soon", election, Account.OTHER_MEMBER.id()))
                .isEqualTo(1);
        assertThat(told("Our records show no ballot from " + TRUST + " yet", election))
                .isEqualTo(1);
        assertThat(told(MANOR + " yet", election)).isZero();
    }

    @Test
    @DisplayName(
            "S-B3: After the close each member is told whether our records show a ballot, by the job alone, and never what is on it")
    void everybodyIsToldWhetherABallotWasCast() {
        var election = house.open("The silent ones");
        house.cast(three.get(0), election, Paper.ranking(1));
        house.cast(three.get(1), election, Paper.ranking(1));
        ElectionHouse.letItClose(election);

        var root = house.result(election).checkpoint().orElseThrow().root();
        assertThat(told("Our records show", election)).isZero(); // whoever looks first has it counted, and tells nobody
        assertThat(told(root, election)).isZero();
        runTheJob();
        runTheJob();

        assertThat(told("Our records show no vote from " + TRUST, election)).isEqualTo(1);
        assertThat(told("Our records show no vote from " + MANOR, election)).isZero();
        assertThat(told("Our records show that a ballot was cast for " + MANOR, election, Account.MANOR_MEMBER.id()))
                .isEqualTo(1);
        assertThat(told("Our records show that a ballot was cast for " + TRUST, election))
                .isZero();
        assertThat(told(root, election)).isEqualTo(representatives(election));
    }

    @Test
    @DisplayName(
            "AT-45: Two nodes run the job for many elections that have closed: each is counted once, and told once")
    void twoNodesTellOnce() throws Exception {
        var closed = new ArrayList<ElectionId>();
        for (int number = 0; number < 12; number++) {
            var election = house.open("Number " + number);
            house.cast(three.getFirst(), election, Paper.ranking(1));
            ElectionHouse.letItClose(election);
            closed.add(election);
        }

        try (var nodes = Executors.newFixedThreadPool(2)) {
            Callable<Boolean> node = () -> {
                runTheJob();
                return true;
            };
            for (var done : nodes.invokeAll(List.of(node, node))) {
                assertThat(done.get()).isTrue();
            }
        }

        assertThat(closed).allSatisfy(election -> {
            assertThat(told("Result of the election", election)).isEqualTo(representatives(election));
            assertThat(ElectionHouse.superuser()
                            .sql("select string_agg(kind, ' ' order by seq) from elections.board where election_id = ?")
                            .param(election.value())
                            .query(String.class)
                            .single())
                    .isEqualTo("MANIFEST CHECKPOINT COUNT");
        });
        assertThat(job.due()).isEmpty();
    }

    @Test
    @DisplayName("Home names the ballots that await somebody until one is cast, to her who votes for the member")
    void homeKnowsWhichBallotsAwaitMe() {
        var election = house.open("Waiting for Manor");
        assertThat(awaited(Account.MANOR_MEMBER)).contains(election);
        assertThat(awaited(Account.MANOR_HEAD)).isEmpty();

        house.cast(three.getFirst(), election, Paper.ranking(1));
        assertThat(awaited(Account.MANOR_MEMBER)).doesNotContain(election);
        assertThat(awaited(Account.OTHER_MEMBER)).contains(election);
        ElectionHouse.letItClose(election);
        assertThat(awaited(Account.OTHER_MEMBER)).doesNotContain(election);
    }

    private List<ElectionId> awaited(Account account) {
        return house.awaited(account).stream().map(AwaitedBallot::election).toList();
    }

    private void runTheJob() {
        job.due().forEach(job::tell);
    }

    /** Who vote for a member on the roll. */
    private static long representatives(ElectionId election) {
        return ElectionHouse.superuser()
                .sql("""
                        select count(*) from elections.entitlement e join membership.representative r on r.member_id = e.member_id
                         where e.election_id = ? and r.until_at is null
                        """)
                .param(election.value())
                .query(Long.class)
                .single();
    }

    private static long told(String words, ElectionId election) {
        return ElectionHouse.superuser()
                .sql("select count(*) from messages.message m where m.thing = ? and to_jsonb(m)::text like ?")
                .param("election " + election)
                .param("%" + words + "%")
                .query(Long.class)
                .single();
    }

    private static long told(String words, ElectionId election, PersonId person) {
        return ElectionHouse.superuser()
                .sql(
                        "select count(*) from messages.message m where m.thing = ? and to_jsonb(m)::text like ? and to_jsonb(m)::text like ?")
                .param("election " + election)
                .param("%" + words + "%")
                .param("%" + person.value() + "%")
                .query(Long.class)
                .single();
    }
}
