package org.challengepartners.messages;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.challengepartners.SignIn;
import org.challengepartners.dev.TestPostgres;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What the tests of messages tell and how they send, at the times they choose. */
@Component
public class MessagesHouse {

    public static final Topic REVIEWS = new Topic("reviews", "Reviews");

    private final Telling telling;
    private final Outbox outbox;
    private final Writing writing;
    private final TransactionTemplate transactions;
    private final JdbcClient database;

    MessagesHouse(
            Telling telling, Outbox outbox, Writing writing, TransactionTemplate transactions, JdbcClient database) {
        this.telling = telling;
        this.outbox = outbox;
        this.writing = writing;
        this.transactions = transactions;
        this.database = database;
    }

    /** A clock that a test sets. */
    static final class SetClock extends Clock {

        private Instant now;

        SetClock(Instant now) {
            this.now = now;
        }

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneId.of("Europe/London");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    /** Does the work as this person in one transaction. */
    <T> T as(Account account, Supplier<T> work) {
        return SignIn.as(account.id(), SignIn.roles(account.realmRole()), () -> transactions.execute(_ -> work.get()));
    }

    /** Somebody tells this. */
    void tell(Notice... notices) {
        as(Account.LEAD_REVIEWER, () -> {
            telling.tell(List.of(notices));
            return true;
        });
    }

    /** Tells this in the present transaction. */
    void say(Notice notice) {
        telling.tell(notice);
    }

    void serve(StatutoryNotice notice) {
        as(Account.OFFICE, () -> {
            telling.serve(notice);
            return true;
        });
    }

    Served served(String occasion) {
        return as(Account.MANOR_MEMBER, () -> telling.served(occasion));
    }

    void done(Subject subject) {
        as(Account.MANOR_HEAD, () -> {
            telling.done(subject);
            return true;
        });
    }

    /** One node's sender to this server. */
    Sending node(JavaMailSenderImpl server, Clock clock) {
        return new Sending(outbox, writing, server, clock);
    }

    /** What a node would send. */
    MimeMessage message(Mail mail, MailServer conversation) {
        try {
            return writing.write(mail, conversation.session());
        } catch (MessagingException cannot) {
            throw new IllegalStateException(cannot);
        }
    }

    /** What the person of this transaction finds in her inbox. */
    List<String> titles() {
        return database.sql("select letter->>'title' from messages.message order by told_at, message_id")
                .query((row, _) -> row.getString(1))
                .list();
    }

    int mute(String topic) {
        return database.sql("""
                        insert into messages.mute (space_id, kind, what, words)
                        select space_id, 'TOPIC', ?, 'words' from tenancy.space where kind = 'PERSON'
                        """).param(topic).update();
    }

    Outbox outbox() {
        return outbox;
    }

    /** How many mails are in which state. */
    static Map<String, Long> mails() {
        return superuser()
                .sql("select state, count(*) as n from messages.mail group by state")
                .query((row, _) -> Map.entry(row.getString(1), row.getLong(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    static List<String> attempts() {
        return superuser()
                .sql("select what || ': ' || coalesce(reply, '') from messages.attempt order by at, attempt_id")
                .query((row, _) -> row.getString(1))
                .list();
    }

    static JdbcClient superuser() {
        return JdbcClient.create(TestPostgres.get().superuser());
    }

    /** A letter with this title. */
    static Letter letter(String title) {
        return new Letter(
                title,
                List.of("The team has submitted its findings.", "Line one\nline two"),
                new Action("Read the report", "reviews/0198"),
                "Margaret Lyle, lead reviewer",
                "you are the headteacher of Manor School");
    }

    static Notice toHelen(String title) {
        return Notice.to(Account.MANOR_HEAD.id(), REVIEWS, letter(title));
    }
}
