package org.challengepartners.messages;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.challengepartners.shell.DateWords;
import org.challengepartners.tenancy.Ids;
import org.challengepartners.tenancy.JobWork;
import org.challengepartners.tenancy.SpaceId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts what waits in an inbox into one mail a day: on a quiet day only what cannot wait for the next school day. What is read,
 * done or muted meanwhile is left out.
 */
@Component
@JobWork
@Transactional
class Digests {

    private static final int A_BATCH = 500;
    private static final int LONGEST_LIST = 50;

    /** What still waits for a digest; the day's digest of the same space has not been made. */
    private static final String WAITING = """
            m.mail_id is null and not m.muted and m.done_at is null and m.read_at is null and m.told_at <= :now
            and (cast(:until as timestamptz) is null or m.deadline < :until)
            and not exists (select 1 from messages.mute u where u.space_id = m.space_id
                    and (u.kind = 'TOPIC' and u.what = m.topic or u.kind = 'THING' and u.what = m.thing))
            and not exists (select 1 from messages.mail d where d.space_id = m.space_id and d.digest_day = :day)
            """;

    private final JdbcClient database;
    private final Slips slips;
    private final Quiet quiet;

    Digests(JdbcClient database, Slips slips, Quiet quiet) {
        this.database = database;
        this.slips = slips;
        this.quiet = quiet;
    }

    /** Some of the inboxes that get a digest now; empty when all have theirs. */
    @Transactional(readOnly = true)
    List<SpaceId> waiting(Instant now) {
        return database.sql("select distinct m.space_id from messages.message m where " + WAITING + " limit " + A_BATCH)
                .params(parameters(now))
                .query((row, _) -> new SpaceId(row.getObject(1, UUID.class)))
                .list();
    }

    /** Makes the digest of one inbox; a second node that tries the same finds it made. */
    void compose(SpaceId space, Instant now) {
        var lines = database.sql("""
                        select m.message_id, m.person, m.topic, m.letter::text as letter, m.deadline, m.reminded
                        from messages.message m where m.space_id = :space and
                        """ + WAITING + " order by m.deadline nulls last, m.told_at limit " + LONGEST_LIST
                        + " for update of m")
                .params(parameters(now))
                .param("space", space.value())
                .query((row, _) -> Line.of(row, slips))
                .list();
        if (lines.isEmpty()) {
            return;
        }
        var mail = Ids.next();
        insert(space, mail, lines, now);
        database.sql("update messages.message set mail_id = :mail where message_id in (:lines)")
                .param("mail", mail)
                .param("lines", lines.stream().map(Line::message).toList())
                .update();
    }

    private void insert(SpaceId space, UUID mail, List<Line> lines, Instant now) {
        var first = lines.getFirst();
        var only = lines.size() == 1;
        database.sql("""
                        insert into messages.mail (space_id, mail_id, message_id, kind, topic, person, letter, deadline,
                            digest_day, state, queued_at, due_at)
                        values (?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, 'QUEUED', ?, ?)
                        """)
                .param(space.value())
                .param(mail)
                .param(only ? first.message() : null)
                .param(only ? "NOTICE" : "DIGEST")
                .param(only ? first.topic() : "digest")
                .param(first.person())
                .param(slips.write(only ? first.reminder() : letter(lines)))
                .param(only ? first.deadline().map(Outbox::at).orElse(null) : null)
                .param(day(now))
                .param(Outbox.at(now))
                .param(Outbox.at(now))
                .update();
    }

    /** What a digest says now, just before it is sent; empty if everything in it is done. */
    @Transactional(readOnly = true)
    Optional<Letter> stillTrue(UUID mail) {
        var lines = database.sql("""
                        select m.message_id, m.person, m.topic, m.letter::text as letter, m.deadline, m.reminded
                        from messages.message m where m.mail_id = ? and m.done_at is null
                        order by m.deadline nulls last, m.told_at
                        """)
                .param(mail)
                .query((row, _) -> Line.of(row, slips))
                .list();
        return lines.isEmpty() ? Optional.empty() : Optional.of(letter(lines));
    }

    private static Letter letter(List<Line> lines) {
        return new Letter(
                lines.size() == 1 ? "1 thing for you" : lines.size() + " things for you",
                lines.stream().map(Line::words).toList(),
                new Action("Open your inbox", "inbox"),
                lines.getFirst().letter().contact(),
                "news of the partnership comes to you once a day");
    }

    private Map<String, @Nullable Object> parameters(Instant now) {
        var days = quiet.days();
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("now", Outbox.at(now));
        parameters.put("day", day(now));
        parameters.put("until", days.isQuiet(now) ? Outbox.at(days.nextMorning(now)) : null);
        return parameters;
    }

    private static LocalDate day(Instant now) {
        return LocalDate.ofInstant(now, DateWords.LONDON);
    }

    /** One line of the inbox, as a digest has it. */
    private record Line(
            UUID message, UUID person, String topic, Letter letter, Optional<Instant> deadline, int reminded) {

        static Line of(ResultSet row, Slips slips) throws SQLException {
            return new Line(
                    row.getObject("message_id", UUID.class),
                    row.getObject("person", UUID.class),
                    row.getString("topic"),
                    slips.letter(row.getString("letter")),
                    Optional.ofNullable(row.getObject("deadline", OffsetDateTime.class))
                            .map(OffsetDateTime::toInstant),
                    row.getInt("reminded"));
        }

        String title() {
            return reminded == 0 ? letter.title() : "Reminder: " + letter.title();
        }

        String words() {
            return title()
                    + deadline.map(until -> ". Until %s (UK time)".formatted(DateWords.dayAndTime(until)))
                            .orElse("");
        }

        Letter reminder() {
            return new Letter(title(), letter.body(), letter.action(), letter.contact(), letter.because());
        }
    }
}
