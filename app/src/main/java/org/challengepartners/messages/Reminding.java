package org.challengepartners.messages;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.challengepartners.shell.LiveUpdates;
import org.challengepartners.tenancy.JobWork;
import org.challengepartners.tenancy.SpaceId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reminds people of duties that are not done: at most three times, then the next responsible person is told, once. A reminder
 * is the same line of the inbox, new again.
 */
@Component
@JobWork
@Transactional
class Reminding {

    private static final int AT_MOST = 3;
    private static final int A_BATCH = 200;

    private final JdbcClient database;
    private final Telling telling;
    private final LiveUpdates pages;
    private final Slips slips;
    private final Quiet quiet;

    Reminding(JdbcClient database, Telling telling, LiveUpdates pages, Slips slips, Quiet quiet) {
        this.database = database;
        this.telling = telling;
        this.pages = pages;
        this.slips = slips;
        this.quiet = quiet;
    }

    /** Some of those who are to be reminded now; false when nobody is. */
    boolean some(Instant now) {
        var days = quiet.days();
        var due = database.sql("""
                        select space_id, message_id, topic, thing, thing_words, reminded, deadline, escalation::text as escalation
                        from messages.message where remind_at <= :now and done_at is null
                        order by remind_at limit :batch for update skip locked
                        """)
                .param("now", Outbox.at(now))
                .param("batch", A_BATCH)
                .query((row, _) -> Due.of(row))
                .list();
        due.forEach(one -> {
            if (one.reminded() < AT_MOST && one.deadline().filter(now::isAfter).isEmpty()) {
                remind(one, now, days);
            } else {
                escalate(one);
            }
        });
        pages.changed(due.stream().map(Due::space).toList());
        return !due.isEmpty();
    }

    /** Where no reminder can come any more, the deadline itself is the moment to tell the next. */
    private void remind(Due due, Instant now, MailDays days) {
        var next = days.nextReminder(now, due.deadline()).or(due::deadline).map(Outbox::at);
        database.sql("""
                        update messages.message set reminded = reminded + 1, told_at = ?, read_at = null, mail_id = null, remind_at = ?
                        where message_id = ?
                        """)
                .param(Outbox.at(now))
                .param(next.orElse(null))
                .param(due.message())
                .update();
    }

    private void escalate(Due due) {
        database.sql("update messages.message set remind_at = null where message_id = ?")
                .param(due.message())
                .update();
        due.escalation()
                .map(slips::next)
                .ifPresent(next -> telling.tell(new Notice(
                        next.to(),
                        new Topic(due.topic(), due.topic()),
                        next.letter(),
                        Optional.empty(),
                        Optional.ofNullable(due.thing()).map(thing -> Subject.of(thing, String.valueOf(due.words()))),
                        false,
                        Optional.empty())));
    }

    /** A line of an inbox whose reader is to be reminded. */
    private record Due(
            SpaceId space,
            UUID message,
            String topic,
            @Nullable String thing,
            @Nullable String words,
            int reminded,
            Optional<Instant> deadline,
            Optional<String> escalation) {

        static Due of(ResultSet row) throws SQLException {
            return new Due(
                    new SpaceId(row.getObject("space_id", UUID.class)),
                    row.getObject("message_id", UUID.class),
                    row.getString("topic"),
                    row.getString("thing"),
                    row.getString("thing_words"),
                    row.getInt("reminded"),
                    Optional.ofNullable(row.getObject("deadline", OffsetDateTime.class))
                            .map(OffsetDateTime::toInstant),
                    Optional.ofNullable(row.getString("escalation")));
        }
    }
}
