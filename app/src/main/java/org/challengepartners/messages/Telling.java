package org.challengepartners.messages;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.LiveUpdates;
import org.challengepartners.tenancy.PersonId;
import org.challengepartners.tenancy.SpaceId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells people what concerns them. A feature calls it inside the transaction of its verb, whatever hat that wears: the
 * notices are stored with it or not at all, and sent later, so that no page waits for a mail server.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Telling {

    private static final int AT_A_TIME = 2_000;

    private final JdbcClient database;
    private final LiveUpdates pages;
    private final Slips slips;
    private final Quiet quiet;
    private final Clock clock;

    Telling(JdbcClient database, LiveUpdates pages, Slips slips, Quiet quiet, Clock clock) {
        this.database = database;
        this.pages = pages;
        this.slips = slips;
        this.quiet = quiet;
        this.clock = clock;
    }

    /** Tells one person. */
    public void tell(Notice notice) {
        tell(List.of(notice));
    }

    /** Tells many; each notice is its own. */
    public void tell(Collection<Notice> notices) {
        var now = clock.instant();
        var days = quiet.days();
        store(notices.stream().map(notice -> slips.of(notice, now, days)).toList(), now, days);
    }

    /**
     * Gives a statutory notice to every entry of its roll, by mail at once. Giving it again gives nothing twice: an entry that
     * has had it keeps its one.
     */
    public void serve(StatutoryNotice notice) {
        var now = clock.instant();
        store(notice.entries().stream().map(entry -> slips.of(notice, entry)).toList(), now, quiet.days());
    }

    /**
     * What was asked is done, or no longer wanted: reminders end, and what is not on its way yet is not sent.
     *
     * @param subject with its duty; without one, every duty about the thing ends
     */
    public void done(Subject subject) {
        done(subject.thing(), subject.duty());
    }

    /** Nobody is asked for this duty any more, whatever it was about: who had it does not belong to those who are asked. */
    public void notAsked(String duty) {
        done("", duty);
    }

    private void done(String thing, String duty) {
        pages.changed(database.sql("select messages.done(?, ?, ?)")
                .param(thing)
                .param(duty)
                .param(at(clock.instant()))
                .query(Telling::space)
                .list());
    }

    /**
     * Somebody holds a place from now on to which a duty belongs: what is still asked of it is asked of her too, of whoever else
     * it was asked.
     *
     * @param duty as {@link Subject#duty} names it, of a school or a member
     */
    public void takeOver(String duty, PersonId person) {
        var now = clock.instant();
        var days = quiet.days();
        pages.changed(database.sql("select messages.take_over(?, ?, ?, ?, ?)")
                .param(duty)
                .param(person.value())
                .param(at(now))
                .param(at(days.whenNotQuiet(now)))
                .param(days.nextReminder(now, Optional.empty()).map(Telling::at).orElse(null))
                .query(Telling::space)
                .list());
    }

    /** Somebody holds the place of a duty no more: she is not reminded, and what she was asked waits for whoever comes next. */
    public void letGo(String duty, PersonId person) {
        pages.changed(database.sql("select messages.let_go(?, ?, ?)")
                .param(duty)
                .param(person.value())
                .param(at(clock.instant()))
                .query(Telling::space)
                .list());
    }

    /** How far the statutory notice of this occasion has come; of no entry if none was given. */
    public Served served(String occasion) {
        return database.sql("select entries, handed_over, failed from messages.served(?)")
                .param(occasion)
                .query((row, _) -> new Served(row.getLong(1), row.getLong(2), row.getLong(3)))
                .single();
    }

    private void store(List<Slips.Slip> all, Instant now, MailDays days) {
        var quietUntil = days.whenNotQuiet(now);
        var changed = new HashSet<SpaceId>();
        for (int from = 0; from < all.size(); from += AT_A_TIME) {
            var some = all.subList(from, Math.min(all.size(), from + AT_A_TIME));
            changed.addAll(database.sql("select messages.tell(?::jsonb, ?, ?)")
                    .param(slips.write(some))
                    .param(at(now))
                    .param(at(quietUntil))
                    .query(Telling::space)
                    .list());
        }
        pages.changed(changed);
    }

    private static SpaceId space(ResultSet row, int number) throws SQLException {
        return new SpaceId(row.getObject(1, UUID.class));
    }

    static boolean isToday(Instant deadline, Instant now) {
        return !day(deadline).isAfter(day(now));
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, DateWords.LONDON);
    }

    private static OffsetDateTime at(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
