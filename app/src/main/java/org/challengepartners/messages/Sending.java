package org.challengepartners.messages;

import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/**
 * Hands the waiting mails to the mail server, one after the other. A mail that is not taken waits longer each time; a server
 * that takes nothing is left alone for a while, and its mails wait for it without losing a try.
 */
@Component
class Sending {

    /** How long a mail waits after its first, second … try; after as many tries and one more it has failed. */
    static final List<Duration> WAITS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(4),
            Duration.ofHours(12),
            Duration.ofHours(24));

    private static final Logger LOG = LoggerFactory.getLogger(Sending.class);
    private static final int MAILS_A_RUN = 500;
    private static final int BROKEN_A_RUN = 2;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(2);

    private final Outbox outbox;
    private final Writing writing;
    private final JavaMailSenderImpl server;
    private final Clock clock;
    private Duration pause = Duration.ZERO;
    private Instant pausedUntil = Instant.MIN;

    Sending(Outbox outbox, Writing writing, JavaMailSenderImpl server, Clock clock) {
        this.outbox = outbox;
        this.writing = writing;
        this.server = server;
        this.clock = clock;
    }

    /** One run: sends what is due, until nothing is, a run has sent enough or the server does not work. */
    synchronized void run() {
        if (clock.instant().isBefore(pausedUntil)) {
            return;
        }
        outbox.putBackLapsed(clock.instant());
        try (var conversation = new MailServer(server)) {
            int broken = 0;
            for (int sent = 0; sent < MAILS_A_RUN && broken < BROKEN_A_RUN; sent++) {
                var mail = outbox.claim(clock.instant());
                if (mail.isEmpty()) {
                    return;
                }
                switch (send(mail.get(), conversation)) {
                    case Handover.Taken _ -> works(sent);
                    case Handover.Broken _ -> broken++;
                    case Handover.Unreachable unreachable -> {
                        leaveAlone(unreachable.reply());
                        return;
                    }
                    case Handover.Refused _, Handover.Later _ -> {}
                }
            }
        }
    }

    private Handover send(Mail mail, MailServer conversation) {
        var result = handOver(mail, conversation);
        var now = clock.instant();
        switch (result) {
            case Handover.Taken taken -> outbox.handedOver(mail, taken.reply(), now);
            case Handover.Refused refused -> outbox.failed(mail, refused.reply(), now);
            case Handover.Later later -> later(mail, later.reply(), now, false);
            case Handover.Broken broken -> later(mail, broken.reply(), now, true);
            case Handover.Unreachable unreachable -> outbox.release(mail, unreachable.reply());
        }
        return result;
    }

    private Handover handOver(Mail mail, MailServer conversation) {
        try {
            return conversation.handOver(writing.write(mail, conversation.session()));
        } catch (MessagingException | RuntimeException cannotBeWritten) {
            LOG.error("Mail {} cannot be written", mail.id(), cannotBeWritten);
            return new Handover.Later("It cannot be written: " + cannotBeWritten);
        }
    }

    private void later(Mail mail, String reply, Instant now, boolean broken) {
        if (mail.attempts() > WAITS.size()) {
            outbox.failed(mail, reply, now);
        } else {
            outbox.delayed(mail, reply, now, now.plus(jittered(WAITS.get(mail.attempts() - 1))), broken);
        }
    }

    private void works(int sentBefore) {
        if (sentBefore == 0) {
            outbox.serverWorks(clock.instant());
        }
        pause = Duration.ZERO;
    }

    private void leaveAlone(String reply) {
        pause = pause.isZero() ? FIRST_PAUSE : min(pause.multipliedBy(2), LONGEST_PAUSE);
        pausedUntil = clock.instant().plus(jittered(pause));
        LOG.warn("The mail server takes no mail; next try after {}: {}", pausedUntil, reply);
    }

    /** Between nine tenths and eleven tenths of it, so that nodes and mails do not all come back at one instant. */
    private static Duration jittered(Duration wait) {
        return wait.multipliedBy(ThreadLocalRandom.current().nextLong(900, 1_101))
                .dividedBy(1_000);
    }

    private static Duration min(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
