package org.challengepartners.messages;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.mail.Session;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import org.challengepartners.BenchReport;
import org.challengepartners.IntegrationTest;
import org.challengepartners.TestHouse;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What it takes to give a statutory notice to a roll of 24,000 members, and to write their mails. */
@IntegrationTest
class MessagesBench {

    private static final int ROLL = Integer.getInteger("bench.notices", 24_000);

    @Autowired
    MessagesHouse messages;

    @Autowired
    Writing writing;

    @Test
    void aNoticeToEveryMemberIsQueuedAndWrittenInTime() throws Exception {
        assumeTrue(BenchReport.wanted("messages"));
        TestHouse.firstOffice(Account.OFFICE.id());
        var notice = new StatutoryNotice(
                "resolution 1 notice",
                new Topic("decisions", "Votes"),
                Subject.of("resolution 1", "the resolution"),
                Optional.empty(),
                Crowd.roll(Crowd.make(ROLL)));
        var report = new BenchReport();
        report.note("messages.notices", ROLL, "notices");

        long start = System.nanoTime();
        messages.serve(notice);
        report.atMost("messages.queued", (System.nanoTime() - start) / 1e9, "s", 5);

        long bytes = 0;
        start = System.nanoTime();
        for (var entry : notice.entries()) {
            bytes += write(entry.letter());
        }
        report.atMost("messages.rendered", (System.nanoTime() - start) / 1e9, "s", 60);
        report.note("messages.bytes", (double) bytes / ROLL, "byte each");

        start = System.nanoTime();
        try (var server = new ScriptedSmtp()) {
            var clock = java.time.Clock.offset(java.time.Clock.systemUTC(), java.time.Duration.ofMinutes(10));
            messages.node(server.sender(), clock).run();
            report.note("messages.sent", server.taken().size() / ((System.nanoTime() - start) / 1e9), "mails/s");
        }
        report.publish();
    }

    private long write(Letter letter) throws Exception {
        var mail = new Mail(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                Mail.Kind.STATUTORY,
                "Helen Carter",
                "helen@school.example",
                letter,
                Optional.empty(),
                1);
        var sink = new Counting();
        writing.write(mail, Session.getInstance(new Properties())).writeTo(sink);
        return sink.bytes;
    }

    private static final class Counting extends OutputStream {
        private long bytes;

        @Override
        public void write(int one) {
            bytes++;
        }

        @Override
        public void write(byte[] many, int from, int length) throws IOException {
            bytes += length;
        }
    }
}
