package org.challengepartners.messages;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import jakarta.mail.search.FlagTerm;
import java.io.IOException;
import java.time.Clock;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Reads the mailbox to which mail servers return what they could not deliver after taking it: such a mail counts as failed,
 * and its proof says so. What was understood is deleted there; anything else stays, marked as seen, for a person to read.
 */
@Component
class ReturnedMails {

    private static final Logger LOG = LoggerFactory.getLogger(ReturnedMails.class);
    private static final int A_RUN = 500;
    private static final String TIMEOUT_MILLIS = "20000";

    private final Outbox outbox;
    private final MessageSettings settings;
    private final Clock clock;

    ReturnedMails(Outbox outbox, MessageSettings settings, Clock clock) {
        this.outbox = outbox;
        this.settings = settings;
        this.clock = clock;
    }

    /** One run; without a mailbox nothing happens, and a mailbox that does not answer is read next time. */
    void read() {
        if (settings.returns().isEmpty()) {
            return;
        }
        var mailbox = new URLName(settings.returns());
        try (var store = session(mailbox.getProtocol()).getStore(mailbox)) {
            store.connect();
            try (var folder = store.getFolder(mailbox)) {
                folder.open(Folder.READ_WRITE);
                read(folder);
            }
        } catch (MessagingException unreachable) {
            LOG.warn("The mailbox of returned mails cannot be read: {}", unreachable.getMessage());
        }
    }

    private void read(Folder folder) throws MessagingException {
        var unseen = folder.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false));
        for (int i = 0; i < Math.min(unseen.length, A_RUN); i++) {
            var message = unseen[i];
            if (understood(message)) {
                message.setFlag(Flags.Flag.DELETED, true);
            }
            message.setFlag(Flags.Flag.SEEN, true);
        }
    }

    private boolean understood(Message message) {
        try {
            var returned = Returned.of(message, settings.domain());
            returned.ifPresent(one -> outbox.cameBack(one.mail(), one.why(), clock.instant()));
            return returned.isPresent();
        } catch (MessagingException | IOException unreadable) {
            LOG.warn("A returned mail cannot be read: {}", unreadable.getMessage());
            return false;
        }
    }

    private static Session session(String protocol) {
        var properties = new Properties();
        properties.put("mail." + protocol + ".connectiontimeout", TIMEOUT_MILLIS);
        properties.put("mail." + protocol + ".timeout", TIMEOUT_MILLIS);
        properties.put("mail." + protocol + ".writetimeout", TIMEOUT_MILLIS);
        return Session.getInstance(properties);
    }
}
