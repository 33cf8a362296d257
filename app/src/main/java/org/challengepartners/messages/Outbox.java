package org.challengepartners.messages;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.challengepartners.messages.AddressBook.Addressee;
import org.challengepartners.tenancy.Ids;
import org.challengepartners.tenancy.JobWork;
import org.challengepartners.tenancy.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The mails that wait. A node claims one, sends it outside any transaction, and says what became of it; a claim that is not
 * settled in time lapses, so that a crash after sending means one copy more and never one less.
 */
@Component
@JobWork
@Transactional
class Outbox {

    /** Longer than any one mail can take, given the time limits of the connection. */
    static final Duration LEASE = Duration.ofMinutes(10);

    private final JdbcClient database;
    private final AddressBook addresses;
    private final Digests digests;
    private final Slips slips;

    Outbox(JdbcClient database, AddressBook addresses, Digests digests, Slips slips) {
        this.database = database;
        this.addresses = addresses;
        this.digests = digests;
        this.slips = slips;
    }

    /** Puts back what a node claimed that has not been heard of since. */
    void putBackLapsed(Instant now) {
        database.sql("""
                        update messages.mail set state = 'QUEUED', claim = null, claimed_until = null
                        where state = 'SENDING' and claimed_until <= ?
                        """).param(at(now)).update();
    }

    /** Takes the mail that is due longest, for this node alone; empty if none is due. */
    Optional<Mail> claim(Instant now) {
        for (var next = next(now); next.isPresent(); next = next(now)) {
            var mail = next.get();
            var letter = mail.kind() == Mail.Kind.DIGEST ? digests.stillTrue(mail.id()) : mail.letterIfWanted(slips);
            if (letter.isEmpty()) {
                settle(mail.space(), mail.id(), mail.claim(), "CANCELLED", now, "Done meanwhile", null);
                continue;
            }
            var addressee = mail.addressee(addresses);
            if (addressee.isPresent()) {
                return Optional.of(mail.to(addressee.get(), letter.get()));
            }
            settle(mail.space(), mail.id(), mail.claim(), "FAILED", now, "No e-mail address is known", null);
        }
        return Optional.empty();
    }

    private Optional<Claimed> next(Instant now) {
        return database.sql("""
                        update messages.mail m
                           set state = 'SENDING', claim = :claim, claimed_until = :until, attempts = m.attempts + 1
                         where m.mail_id = (select d.mail_id from messages.mail d where d.state = 'QUEUED' and d.due_at <= :now
                                             order by d.due_at limit 1 for update skip locked)
                        returning m.space_id, m.mail_id, m.claim, m.kind, m.person, m.name, m.address, m.letter::text as letter,
                                  m.deadline, m.attempts, exists (select 1 from messages.message x
                                      where x.message_id = m.message_id and x.done_at is not null) as done
                        """)
                .param("claim", Ids.next())
                .param("until", at(now.plus(LEASE)))
                .param("now", at(now))
                .query((row, _) -> Claimed.of(row))
                .optional();
    }

    /** The server has taken it. */
    void handedOver(Mail mail, String reply, Instant now) {
        settle(mail.space(), mail.id(), mail.claim(), "HANDED_OVER", now, reply, mail.address());
        forgetLinkOfStranger(mail.id());
    }

    /** A mail to somebody without an inbox carries the link that lets her in: once a server has it, nobody finds it here. */
    private void forgetLinkOfStranger(UUID mail) {
        database.sql("""
                        update messages.mail set letter = letter - 'action', address = null
                        where mail_id = ? and state = 'HANDED_OVER' and kind = 'NOTICE' and person is null
                        """).param(mail).update();
    }

    /** It came back from a server that had taken it; false if none had, or it is known already. */
    boolean cameBack(UUID mail, String why, Instant now) {
        var space = database.sql("""
                        update messages.mail set state = 'FAILED', settled_at = ?, reply = ?
                        where mail_id = ? and state = 'HANDED_OVER' returning space_id
                        """)
                .params(at(now), why, mail)
                .query((row, _) -> row.getObject(1, UUID.class))
                .optional();
        space.ifPresent(where -> attempt(where, mail, "BOUNCED", now, why, null));
        return space.isPresent();
    }

    /** It will not be taken, or has been tried too often. */
    void failed(Mail mail, String reply, Instant now) {
        settle(mail.space(), mail.id(), mail.claim(), "FAILED", now, reply, mail.address());
    }

    /**
     * It is tried again later.
     *
     * @param broken whether the server's trouble, not this mail, is the reason: the first success makes it due
     */
    void delayed(Mail mail, String reply, Instant now, Instant due, boolean broken) {
        var mine = database.sql("""
                        update messages.mail set state = 'QUEUED', claim = null, claimed_until = null, due_at = ?, reply = ?,
                               broken = ?
                        where mail_id = ? and claim = ?
                        """)
                .param(at(due))
                .param(reply)
                .param(broken)
                .param(mail.id())
                .param(mail.claim())
                .update();
        if (mine == 1) {
            attempt(mail.space(), mail.id(), "DELAYED", now, reply, mail.address());
        }
    }

    /** The server takes nothing at all at present: as if it had not been claimed. */
    void release(Mail mail, String reply) {
        database.sql("""
                        update messages.mail set state = 'QUEUED', claim = null, claimed_until = null, reply = ?,
                               attempts = attempts - 1
                        where mail_id = ? and claim = ?
                        """).param(reply).param(mail.id()).param(mail.claim()).update();
    }

    /** The server works again: what waited because of it is due. */
    void serverWorks(Instant now) {
        database.sql("""
                        update messages.mail set due_at = :now, broken = false
                        where state = 'QUEUED' and broken and due_at > :now
                        """).param("now", at(now)).update();
    }

    private void settle(
            UUID space, UUID mail, UUID claim, String state, Instant now, String reply, @Nullable String address) {
        var mine = database.sql("""
                        update messages.mail set state = ?, claim = null, claimed_until = null, settled_at = ?, reply = ?,
                               handed_to = ?
                        where mail_id = ? and claim = ?
                        """)
                .params(state, at(now), reply)
                .param(address)
                .param(mail)
                .param(claim)
                .update();
        if (mine == 1 && !state.equals("CANCELLED")) {
            attempt(space, mail, state, now, reply, address);
        }
    }

    private void attempt(UUID space, UUID mail, String what, Instant now, String reply, @Nullable String address) {
        database.sql("""
                        insert into messages.attempt (space_id, attempt_id, mail_id, at, what, address, reply)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(List.of(space, Ids.next(), mail, at(now), what))
                .param(address)
                .param(reply)
                .update();
    }

    static OffsetDateTime at(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    /** A claimed mail before its address is known. */
    private record Claimed(
            UUID space,
            UUID id,
            UUID claim,
            Mail.Kind kind,
            @Nullable UUID person,
            @Nullable String name,
            @Nullable String address,
            String letter,
            Optional<Instant> deadline,
            int attempts,
            boolean done) {

        static Claimed of(ResultSet row) throws SQLException {
            return new Claimed(
                    row.getObject("space_id", UUID.class),
                    row.getObject("mail_id", UUID.class),
                    row.getObject("claim", UUID.class),
                    Mail.Kind.valueOf(row.getString("kind")),
                    row.getObject("person", UUID.class),
                    row.getString("name"),
                    row.getString("address"),
                    row.getString("letter"),
                    Optional.ofNullable(row.getObject("deadline", OffsetDateTime.class))
                            .map(OffsetDateTime::toInstant),
                    row.getInt("attempts"),
                    row.getBoolean("done"));
        }

        Optional<Addressee> addressee(AddressBook book) {
            return address == null
                    ? Optional.ofNullable(person).map(PersonId::new).flatMap(book::find)
                    : Optional.of(new Addressee(name == null ? "" : name, address));
        }

        /** Nobody is told of what is done; a statutory notice has no such end. */
        Optional<Letter> letterIfWanted(Slips slips) {
            return done ? Optional.empty() : Optional.of(slips.letter(letter));
        }

        Mail to(Addressee who, Letter words) {
            return new Mail(space, id, claim, kind, who.name(), who.email(), words, deadline, attempts);
        }
    }
}
