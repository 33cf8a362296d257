package org.challengepartners.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.challengepartners.IntegrationTest;
import org.challengepartners.TestHouse;
import org.challengepartners.membership.DemonstrationMembership;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.messages.MessagesHouse.SetClock;
import org.challengepartners.messages.ScriptedSmtp.Behaviour;
import org.challengepartners.tenancy.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What becomes of mails at servers that refuse, greylist, hang and drop, and when a node dies (F9, F10, AT-51, AT-54). */
@IntegrationTest
class OutboxTests {

    @Autowired
    DemonstrationMembership membership;

    @Autowired
    MessagesHouse messages;

    @Autowired
    Clock machine;

    final ScriptedSmtp server = new ScriptedSmtp();
    SetClock clock = new SetClock(Instant.EPOCH);

    @BeforeEach
    void people() {
        TestHouse.empty();
        TestHouse.firstOffice(Account.OFFICE.id());
        membership.make();
        clock = new SetClock(machine.instant().plus(Duration.ofMinutes(1)));
    }

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    @Test
    void aMailGoesOutOnceAndTheServersWordIsKept() {
        messages.tell(MessagesHouse.toHelen("The report is here").now());

        node().run();
        node().run();

        assertThat(server.taken()).singleElement().satisfies(mail -> {
            assertThat(mail.to()).isEqualTo("manor.head@partnership.example");
            assertThat(mail.id()).endsWith("@localhost>");
        });
        assertThat(MessagesHouse.mails()).isEqualTo(Map.of("HANDED_OVER", 1L));
        assertThat(MessagesHouse.attempts()).containsExactly("HANDED_OVER: 250 2.0.0 taken");
    }

    @Test
    void aMailboxThatDoesNotExistFailsAtOnceAndForGood() {
        server.behaves(Behaviour.REFUSES_THE_ADDRESS);
        messages.tell(MessagesHouse.toHelen("One").now());

        node().run();

        assertThat(MessagesHouse.mails()).isEqualTo(Map.of("FAILED", 1L));
        assertThat(MessagesHouse.attempts()).containsExactly("FAILED: 550 5.1.1 no such mailbox");
    }

    @Test
    void aGreylistingServerGetsTheSameMailAgainAfterAWhile() {
        server.behaves(Behaviour.GREYLISTS);
        messages.tell(MessagesHouse.toHelen("One").now());

        node().run();
        node().run();
        assertThat(server.taken()).isEmpty();
        clock.pass(Duration.ofMinutes(2));
        node().run();

        assertThat(server.taken()).hasSize(1);
        assertThat(MessagesHouse.attempts())
                .containsExactly("DELAYED: 451 4.7.1 come back in a minute", "HANDED_OVER: 250 2.0.0 taken");
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(names = {"HANGS_BEFORE_ITS_GREETING", "DROPS_AT_ONCE", "REFUSES_THE_SENDER"})
    void aServerThatTakesNothingCostsNoMailATryAndGetsEveryMailOnceWhenItWorksAgain(Behaviour trouble) {
        server.behaves(trouble);
        messages.tell(
                MessagesHouse.toHelen("One").now(), MessagesHouse.toHelen("Two").now());
        var node = node();
        for (int minute = 0; minute < 120; minute += 30) {
            node.run();
            clock.pass(Duration.ofMinutes(30));
        }

        server.behaves(Behaviour.TAKES);
        node.run();

        assertThat(server.taken()).hasSize(2).extracting(ScriptedSmtp.Taken::id).doesNotHaveDuplicates();
        assertThat(MessagesHouse.mails()).isEqualTo(Map.of("HANDED_OVER", 2L));
        assertThat(MessagesHouse.superuser()
                        .sql("select max(attempts) from messages.mail")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(names = {"HANGS_AFTER_THE_TEXT", "DROPS_AFTER_THE_TEXT"})
    void aLineThatBreaksDuringAMailDelaysItUntilTheFirstSuccess(Behaviour trouble) {
        server.behaves(trouble);
        messages.tell(MessagesHouse.toHelen("One").now());
        node().run();
        clock.pass(Duration.ofMinutes(2));
        node().run();
        assertThat(MessagesHouse.mails()).isEqualTo(Map.of("QUEUED", 1L));

        server.behaves(Behaviour.TAKES);
        messages.tell(MessagesHouse.toHelen("Two").now());
        clock.pass(Duration.ofSeconds(30)); // the first mail is not due for minutes
        node().run();

        assertThat(server.taken()).hasSize(2);
    }

    @Test
    void aMailThatIsDelayedAgainAndAgainFailsInTheEnd() {
        messages.tell(MessagesHouse.toHelen("One").now());
        server.behaves(Behaviour.DROPS_AFTER_THE_TEXT);

        for (int tries = 0; tries <= Sending.WAITS.size(); tries++) {
            node().run();
            clock.pass(Duration.ofHours(27));
        }

        assertThat(MessagesHouse.mails()).isEqualTo(Map.of("FAILED", 1L));
        assertThat(MessagesHouse.attempts()).hasSize(Sending.WAITS.size() + 1);
    }

    @Test
    void aNodeThatDiesBetweenSendingAndMarkingCostsOneCopyMoreUnderTheSameId() {
        messages.tell(MessagesHouse.toHelen("One").now());
        server.behaves(Behaviour.TAKES_AND_DROPS_BEFORE_SAYING_SO);
        var mail = messages.outbox().claim(clock.instant()).orElseThrow(); // a node claims it,
        var conversation = new MailServer(server.sender());
        conversation.handOver(messages.message(mail, conversation)); // sends it, and dies before it can say so
        server.behaves(Behaviour.TAKES);

        node().run();
        assertThat(server.taken()).hasSize(1); // its claim holds
        clock.pass(Outbox.LEASE);
        node().run();
        node().run();

        assertThat(server.taken()).hasSize(2);
        assertThat(new HashSet<>(
                        server.taken().stream().map(ScriptedSmtp.Taken::id).toList()))
                .hasSize(1);
        messages.outbox().handedOver(mail, "late", clock.instant()); // a node that only slept has lost its claim
        assertThat(MessagesHouse.attempts()).containsExactly("HANDED_OVER: 250 2.0.0 taken");
    }

    @Test
    void twoNodesNeverSendTheSameMail() throws InterruptedException {
        for (int i = 0; i < 200; i++) {
            messages.tell(MessagesHouse.toHelen("Number " + i).now());
        }
        var start = new CountDownLatch(1);
        try (var nodes = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 4; i++) {
                nodes.submit(() -> {
                    start.await();
                    node().run();
                    return true;
                });
            }
            start.countDown();
        }

        assertThat(server.taken())
                .hasSize(200)
                .extracting(ScriptedSmtp.Taken::id)
                .doesNotHaveDuplicates();
        assertThat(MessagesHouse.mails()).isEqualTo(Map.of("HANDED_OVER", 200L));
    }

    @Test
    void aPersonWithoutAnAddressStopsNoDeedAndIsAFailureThatTheOfficeSees() {
        messages.tell(Notice.to(PersonId.next(), MessagesHouse.REVIEWS, MessagesHouse.letter("Hello"))
                .now());

        node().run();

        assertThat(MessagesHouse.attempts()).isEqualTo(List.of("FAILED: No e-mail address is known"));
    }

    private Sending node() {
        return messages.node(server.sender(), clock);
    }
}
