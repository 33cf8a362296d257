package org.challengepartners.elections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.testhelper.SettableClock;
import com.github.kagkarlsson.scheduler.testhelper.TestHelper;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.challengepartners.IntegrationTest;
import org.challengepartners.dev.TestPostgres;
import org.challengepartners.elections.ElectionHouse.Voter;
import org.challengepartners.elections.counting.Paper;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

/** Receipts are signed by the key that was published when voting opened, or not at all. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class SigningKeyTests {

    private static final String ANOTHER = "MCowBQYDK2VwAyEAanotherkeyanotherkeyanotherkeyanotherkey1234=";

    @Autowired
    ElectionHouse house;

    @Autowired
    CountingWhatHasClosed job;

    @Autowired
    @Qualifier("countWhatHasClosed")
    RecurringTask<Void> look;

    @Autowired
    @Qualifier("tellOfAnElection")
    OneTimeTask<Void> tell;

    List<Voter> three;

    @BeforeAll
    void makeThePartnership() {
        three = house.three(house.people());
    }

    @Test
    @DisplayName("A receipt of the demonstration verifies after a restart as well, and its key is called what it is")
    void theDemonstrationsKeyLasts() {
        var one = new SigningKey(new ElectionSettings(SigningKey.DEMONSTRATION, "", "Not its name"));
        var next = new SigningKey(new ElectionSettings(SigningKey.DEMONSTRATION, "", "Not its name"));

        assertThat(one.publicKey()).isEqualTo(next.publicKey());
        assertThat(one.sign("a line")).isEqualTo(next.sign("a line"));
        assertThat(one.name()).contains("demonstration", "proves nothing");
    }

    @Test
    @DisplayName("Without a key in the settings nothing is signed, and keys that are no pair stop the start")
    void noKeySignsNothing() {
        var none = new SigningKey(new ElectionSettings("", "", "Nobody's key"));

        assertThat(none.isThere()).isFalse();
        assertThatThrownBy(() -> none.sign("a line")).hasMessageContaining("no key");
        assertThatThrownBy(() -> new SigningKey(new ElectionSettings("bm8ga2V5", "bm8ga2V5", "Broken")))
                .hasMessageContaining("must be an Ed25519 key pair");
    }

    @Test
    @DisplayName(
            "AT-08: With another key than the published one no ballot is taken and no result is published; with the right one both are")
    void anotherKeyThanThePublishedOneSignsNothing() {
        var election = house.open("Another key");
        var published = publish(election, ANOTHER);

        assertThat(house.cast(three.getFirst(), election, Paper.ranking(1))).isInstanceOf(CastBallotResult.NoKey.class);
        publish(election, published);
        assertThat(house.cast(three.getFirst(), election, Paper.ranking(1)))
                .isInstanceOf(CastBallotResult.Recorded.class);

        publish(election, ANOTHER);
        ElectionHouse.letItClose(election);
        assertThat(house.seen(Account.MANOR_MEMBER, election))
                .satisfies(
                        seen -> assertThat(seen.result()).isEmpty(),
                        seen -> assertThat(seen.state()).isEqualTo(ElectionState.CLOSED));
        assertThat(job.due()).anySatisfy(due -> {
            assertThat(due.election()).isEqualTo(election);
            assertThatThrownBy(() -> job.tell(due)).hasMessageContaining("no key");
        });
        publish(election, published);
        assertThat(house.result(election).turnout().orElseThrow().used()).isEqualTo(1);
    }

    @Test
    @DisplayName("An election that cannot be counted holds up no other: each has a task of its own, and is tried again")
    void oneThatCannotBeCountedHoldsUpNoOther() {
        var broken = house.open("Cannot be counted");
        var sound = house.open("Can be counted");
        var published = publish(broken, ANOTHER);
        ElectionHouse.letItClose(broken);
        ElectionHouse.letItClose(sound);
        var clock = new SettableClock();
        clock.set(Instant.now());
        var scheduler = TestHelper.createManualScheduler(TestPostgres.get().connectAs("cp_scheduler"), tell)
                .clock(clock)
                .tableName("scheduler.scheduled_tasks")
                .startTasks(List.of(look))
                .start();

        scheduler.runAnyDueExecutions(); // looks
        clock.tick(Duration.ofSeconds(5));
        scheduler.runAnyDueExecutions(); // tells of each

        assertThat(job.due()).extracting(Urn.Due::election).contains(broken).doesNotContain(sound);
        publish(broken, published);
        clock.tick(Duration.ofMinutes(6));
        scheduler.runAnyDueExecutions();
        clock.tick(Duration.ofMinutes(6));
        scheduler.runAnyDueExecutions();
        assertThat(job.due()).extracting(Urn.Due::election).doesNotContain(broken);
    }

    /** As if voting had opened under that key; answers with the one before. */
    private static String publish(ElectionId election, String key) {
        var before = ElectionHouse.superuser()
                .sql("select public_key from elections.opening where election_id = ?")
                .param(election.value())
                .query(String.class)
                .single();
        ElectionHouse.superuser()
                .sql("update elections.opening set public_key = ? where election_id = ?")
                .param(key)
                .param(election.value())
                .update();
        return before;
    }
}
