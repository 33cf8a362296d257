package org.challengepartners.messages;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.challengepartners.IntegrationTest;
import org.challengepartners.TestHouse;
import org.challengepartners.membership.DemonstrationMembership;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A mail that a server took and then returned is no proof that somebody was told (AT-50, AT-51). */
@IntegrationTest
class ReturnedMailsTests {

    @Autowired
    DemonstrationMembership membership;

    @Autowired
    MessagesHouse messages;

    @Autowired
    Outbox outbox;

    @Autowired
    Clock clock;

    private final GreenMail mailbox = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));

    @BeforeEach
    void aMailThatAServerTook() throws Exception {
        TestHouse.empty();
        TestHouse.firstOffice(Account.OFFICE.id());
        membership.make();
        mailbox.start();
        mailbox.setUser("partnership@localhost", "post", "box");
        messages.tell(MessagesHouse.toHelen("The report is here").now());
        try (var server = new ScriptedSmtp()) {
            messages.node(server.sender(), clock).run();
        }
        assertThat(MessagesHouse.mails()).isEqualTo(Map.of("HANDED_OVER", 1L));
    }

    @AfterEach
    void stop() {
        mailbox.stop();
    }

    @Test
    void aMailThatComesBackFailsWithTheServersWords() throws Exception {
        arrives(report("failed", mail() + "@localhost"));

        read();

        assertThat(MessagesHouse.mails()).isEqualTo(Map.of("FAILED", 1L));
        assertThat(MessagesHouse.attempts())
                .containsExactly("HANDED_OVER: 250 2.0.0 taken", "BOUNCED: smtp; 550 5.1.1 no such mailbox");
        assertThat(left()).isZero();
    }

    @Test
    void theSameReportTwiceIsOneReturn() throws Exception {
        arrives(report("failed", mail() + "@localhost"));
        arrives(report("failed", mail() + "@localhost"));

        read();
        read();

        assertThat(MessagesHouse.attempts()).hasSize(2);
    }

    @Test
    void aMailThatIsOnlyLateHasNotFailed() throws Exception {
        arrives(report("delayed", mail() + "@localhost"));

        read();

        assertThat(MessagesHouse.mails()).isEqualTo(Map.of("HANDED_OVER", 1L));
        assertThat(left()).isEqualTo(1);
    }

    @Test
    void aReportAboutAnotherHousesMailChangesNothing() throws Exception {
        arrives(report("failed", mail() + "@elsewhere.example"));
        arrives(report("failed", UUID.randomUUID() + "@localhost"));

        read();

        assertThat(MessagesHouse.mails()).isEqualTo(Map.of("HANDED_OVER", 1L));
    }

    @Test
    void whatAPersonWroteStaysForAPersonToRead() throws Exception {
        arrives("""
                From: helen@school.example
                Subject: Thank you
                Content-Type: text/plain

                I have read it.
                """);

        read();

        assertThat(left()).isEqualTo(1);
    }

    @Test
    void aMailboxThatDoesNotAnswerIsReadNextTime() throws Exception {
        arrives(report("failed", mail() + "@localhost"));
        var port = mailbox.getImap().getPort();

        new ReturnedMails(outbox, settings("post:wrong", port), clock).read();
        assertThat(MessagesHouse.mails()).isEqualTo(Map.of("HANDED_OVER", 1L));

        read();
        assertThat(MessagesHouse.mails()).isEqualTo(Map.of("FAILED", 1L));
    }

    private void read() {
        new ReturnedMails(outbox, settings("post:box", mailbox.getImap().getPort()), clock).read();
    }

    private static MessageSettings settings(String user, int port) {
        return new MessageSettings(
                "http://localhost:8080",
                "partnership@localhost",
                "The partnership",
                "office@localhost",
                "imap://%s@127.0.0.1:%d/INBOX".formatted(user, port));
    }

    private int left() {
        return mailbox.getReceivedMessages().length;
    }

    private void arrives(String text) throws MessagingException {
        mailbox.getUserManager()
                .getUser("post")
                .deliver(new MimeMessage(
                        (Session) null, new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII))));
    }

    private static UUID mail() {
        return MessagesHouse.superuser()
                .sql("select mail_id from messages.mail")
                .query((row, _) -> row.getObject(1, UUID.class))
                .single();
    }

    /** What a mail server sends to the mail's sender (RFC 3464). */
    private static String report(String action, String id) {
        return """
                From: MAILER-DAEMON@mail.example
                To: partnership@localhost
                Subject: Undelivered Mail Returned to Sender
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=delivery-status; boundary="b"

                --b
                Content-Type: text/plain

                Your message could not be delivered.
                --b
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mail.example

                Final-Recipient: rfc822; manor.head@partnership.example
                Action: %s
                Status: 5.1.1
                Diagnostic-Code: smtp; 550 5.1.1
                 no such mailbox

                --b
                Content-Type: text/rfc822-headers

                Message-ID: <%s>
                Subject: The report is here

                --b--
                """.formatted(action, id).replace("\n", "\r\n");
    }
}
