package org.challengepartners.messages;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.challengepartners.tenancy.Ids;
import org.challengepartners.tenancy.OfficeWork;
import org.challengepartners.tenancy.SpaceId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.SliceImpl;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The office looks after mails that did not arrive: sees which and why, sends them again, records what came back. */
@Service
@OfficeWork
@Transactional
@PreAuthorize("hasRole('office')")
public class Delivering {

    private final JdbcClient database;
    private final Topics topics;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Delivering(JdbcClient database, Topics topics, ApplicationEventPublisher events, Clock clock) {
        this.database = database;
        this.topics = topics;
        this.events = events;
        this.clock = clock;
    }

    /** What has failed, formal notices first, then the latest. */
    @Transactional(readOnly = true)
    public Slice<FailedMail> failed(Pageable page) {
        var mails = database.sql("""
                        select mail_id, kind, topic, coalesce(handed_to, address) as address, settled_at, reply
                        from messages.mail where state = 'FAILED'
                        order by (kind = 'STATUTORY') desc, settled_at desc, mail_id limit ? offset ?
                        """)
                .param(page.getPageSize() + 1)
                .param(page.getOffset())
                .query((row, _) -> failed(row))
                .list();
        return slice(mails, page);
    }

    /** The mails that a server took for this very address, the latest first; none for a blank one. */
    @Transactional(readOnly = true)
    public Slice<SentMail> sentTo(String address, Pageable page) {
        var mails = database.sql("""
                        select mail_id, handed_to, topic, kind, queued_at, settled_at, reply from messages.mail
                        where state = 'HANDED_OVER' and lower(handed_to) = lower(?)
                        order by settled_at desc, mail_id limit ? offset ?
                        """)
                .param(address.strip())
                .param(page.getPageSize() + 1)
                .param(page.getOffset())
                .query((row, _) -> sent(row))
                .list();
        return slice(mails, page);
    }

    /** How the outbox stands. */
    @Transactional(readOnly = true)
    public OutboxFigures figures() {
        return database.sql("""
                        select w.*, f.* from
                            (select count(*) as waiting, min(due_at) as oldest, max(reply) as reply
                               from messages.mail where state in ('QUEUED', 'SENDING') and due_at <= ?) w,
                            (select count(*) as failed, count(*) filter (where kind = 'STATUTORY') as failed_notices
                               from messages.mail where state = 'FAILED') f
                        """)
                .param(Outbox.at(clock.instant()))
                .query((row, _) -> new OutboxFigures(
                        row.getLong("waiting"),
                        Optional.ofNullable(row.getObject("oldest", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant),
                        row.getLong("failed"),
                        row.getLong("failed_notices"),
                        Optional.ofNullable(row.getString("reply"))))
                .single();
    }

    /**
     * Lets a failed mail be sent again, to the address that its reader has now.
     *
     * @return whether it had failed and has somebody to go to; false also when somebody else was faster
     */
    public boolean sendAgain(MailId id) {
        return settle(id, """
                update messages.mail set state = 'QUEUED', due_at = :now, attempts = 0, settled_at = null
                where mail_id = :mail and state = 'FAILED' and (person is not null or address is not null) returning space_id
                """, "SENT_AGAIN", "by the office")
                .map(space -> {
                    events.publishEvent(new MailSentAgain(space, id));
                    return space;
                })
                .isPresent();
    }

    /**
     * Records that a mail came back which a server had taken: the proof says so from now on, and it counts as failed.
     *
     * @param why what the returned mail says
     * @return whether a server had taken it
     */
    public boolean bounced(MailId id, String why) {
        return settle(id, """
                update messages.mail set state = 'FAILED', settled_at = :now, reply = :reply
                where mail_id = :mail and state = 'HANDED_OVER' returning space_id
                """, "BOUNCED", why.length() > 500 ? why.substring(0, 500) : why)
                .map(space -> {
                    events.publishEvent(new MailBounced(space, id));
                    return space;
                })
                .isPresent();
    }

    private Optional<SpaceId> settle(MailId id, String change, String what, String why) {
        var now = Outbox.at(clock.instant());
        var space = database.sql(change)
                .param("now", now)
                .param("mail", id.value())
                .param("reply", why)
                .query((row, _) -> row.getObject(1, UUID.class))
                .optional();
        space.ifPresent(where -> database.sql("""
                        insert into messages.attempt (space_id, attempt_id, mail_id, at, what, reply) values (?, ?, ?, ?, ?, ?)
                        """)
                .params(where, Ids.next(), id.value(), now, what, why)
                .update());
        return space.map(SpaceId::new);
    }

    private static <T> Slice<T> slice(List<T> read, Pageable page) {
        var more = read.size() > page.getPageSize();
        return new SliceImpl<>(List.copyOf(more ? read.subList(0, page.getPageSize()) : read), page, more);
    }

    private SentMail sent(ResultSet row) throws SQLException {
        return new SentMail(
                new MailId(row.getObject("mail_id", UUID.class)),
                row.getString("handed_to"),
                topics.of(row.getString("topic")).words(),
                row.getString("kind").equals("STATUTORY"),
                row.getObject("queued_at", OffsetDateTime.class).toInstant(),
                row.getObject("settled_at", OffsetDateTime.class).toInstant(),
                row.getString("reply"));
    }

    private FailedMail failed(ResultSet row) throws SQLException {
        var address = row.getString("address");
        return new FailedMail(
                new MailId(row.getObject("mail_id", UUID.class)),
                address == null ? "No address" : address,
                topics.of(row.getString("topic")).words(),
                row.getString("kind").equals("STATUTORY"),
                row.getObject("settled_at", OffsetDateTime.class).toInstant(),
                row.getString("reply"));
    }
}
