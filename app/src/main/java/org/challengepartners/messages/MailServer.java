package org.challengepartners.messages;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.util.Optional;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** One conversation with the mail server, which takes many mails over one connection; says what became of each. */
final class MailServer implements AutoCloseable {

    private static final int MAILS_A_CONNECTION = 50;
    private static final int CLOSING_DOWN = 421;
    private static final int TEMPORARY = 400;
    private static final int PERMANENT = 500;

    private final JavaMailSenderImpl settings;
    private @Nullable Transport transport;
    private int taken;

    MailServer(JavaMailSenderImpl settings) {
        this.settings = settings;
    }

    Session session() {
        return settings.getSession();
    }

    Handover handOver(MimeMessage message) {
        Transport open;
        try {
            open = open();
        } catch (MessagingException unreachable) {
            return new Handover.Unreachable(words(unreachable));
        }
        try {
            open.sendMessage(message, message.getAllRecipients());
            taken++;
            return new Handover.Taken(lastReply(open));
        } catch (MessagingException refused) {
            var verdict = judge(refused);
            if (!(verdict instanceof Handover.Refused || verdict instanceof Handover.Later)) {
                close();
            }
            return verdict;
        }
    }

    private Transport open() throws MessagingException {
        var present = transport;
        if (present != null && taken < MAILS_A_CONNECTION && present.isConnected()) {
            return present;
        }
        close();
        var protocol = settings.getProtocol();
        var fresh = session().getTransport(protocol == null ? JavaMailSenderImpl.DEFAULT_PROTOCOL : protocol);
        fresh.connect(
                settings.getHost(), settings.getPort(), blank(settings.getUsername()), blank(settings.getPassword()));
        transport = fresh;
        taken = 0;
        return fresh;
    }

    private static @Nullable String blank(@Nullable String text) {
        return text == null || text.isEmpty() ? null : text;
    }

    /** What the server's answer means for this mail; without an answer the connection broke. */
    private static Handover judge(MessagingException failure) {
        var reply = words(failure);
        for (@Nullable Exception cause = failure; cause != null; cause = next(cause)) {
            if (cause instanceof SMTPSenderFailedException
                    || (cause instanceof SMTPSendFailedException failed
                            && failed.getCommand().startsWith("MAIL"))) {
                return new Handover.Unreachable(reply);
            }
            var code = code(cause);
            if (code.isPresent() && code.get() >= TEMPORARY) {
                return code.get() == CLOSING_DOWN
                        ? new Handover.Unreachable(reply)
                        : code.get() >= PERMANENT ? new Handover.Refused(reply) : new Handover.Later(reply);
            }
        }
        return new Handover.Broken(reply);
    }

    private static Optional<Integer> code(Exception cause) {
        return switch (cause) {
            case SMTPAddressFailedException failed -> Optional.of(failed.getReturnCode());
            case SMTPSendFailedException failed -> Optional.of(failed.getReturnCode());
            default -> Optional.empty();
        };
    }

    private static @Nullable Exception next(Exception cause) {
        return cause instanceof MessagingException failure ? failure.getNextException() : null;
    }

    /** The innermost words, which are the server's own. */
    private static String words(Exception failure) {
        var words = failure;
        for (@Nullable Exception cause = failure; cause != null; cause = next(cause)) {
            words = cause;
        }
        var text = String.valueOf(words.getMessage()).replaceAll("\\s+", " ").strip();
        return text.length() <= 500 ? text : text.substring(0, 500);
    }

    private static String lastReply(Transport open) {
        return open instanceof SMTPTransport smtp
                ? String.valueOf(smtp.getLastServerResponse()).strip()
                : "taken";
    }

    @Override
    public void close() {
        var present = transport;
        transport = null;
        if (present != null) {
            try {
                present.close();
            } catch (MessagingException gone) {
                // it is closed either way
            }
        }
    }
}
