package org.challengepartners.messages;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.challengepartners.messages.InboxLine.State;
import org.challengepartners.shell.LiveUpdates;
import org.challengepartners.tenancy.SpaceId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.SliceImpl;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows the signed-in person what she was told. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class Inbox {

    private final JdbcClient database;
    private final Slips slips;
    private final Topics topics;
    private final LiveUpdates pages;
    private final Clock clock;

    Inbox(JdbcClient database, Slips slips, Topics topics, LiveUpdates pages, Clock clock) {
        this.database = database;
        this.slips = slips;
        this.topics = topics;
        this.pages = pages;
        this.clock = clock;
    }

    /** How many lines she has not opened; what she muted or is done does not count. */
    @Transactional(readOnly = true)
    public int unread() {
        return database.sql("""
                        select count(*) from messages.message
                        where read_at is null and done_at is null and not muted
                        """).query(Integer.class).single();
    }

    /** Her own space, in which open pages hear of something new; empty for somebody whom the office has not enrolled. */
    @Transactional(readOnly = true)
    public Optional<SpaceId> space() {
        return database.sql("select space_id from tenancy.space where kind = 'PERSON'")
                .query((row, _) -> new SpaceId(row.getObject(1, UUID.class)))
                .optional();
    }

    /** What she was told, the latest first. */
    @Transactional(readOnly = true)
    public Slice<InboxLine> lines(Pageable page) {
        var lines = database.sql("""
                        select message_id, letter->>'title' as title, topic, told_at, read_at, done_at, duty, reminded
                        from messages.message order by told_at desc, message_id limit ? offset ?
                        """)
                .param(page.getPageSize() + 1)
                .param(page.getOffset())
                .query((row, _) -> line(row))
                .list();
        var shown = lines.size() > page.getPageSize() ? lines.subList(0, page.getPageSize()) : lines;
        return new SliceImpl<>(List.copyOf(shown), page, lines.size() > page.getPageSize());
    }

    /** One of them, which she has read by now; empty for one that is not hers, whether or not it exists. */
    public Optional<InboxMessage> open(MessageId id) {
        var read = database.sql("""
                        update messages.message set read_at = ? where message_id = ? and read_at is null returning space_id
                        """)
                .param(Outbox.at(clock.instant()))
                .param(id.value())
                .query((row, _) -> new SpaceId(row.getObject(1, UUID.class)))
                .list();
        pages.changed(read);
        return find(id);
    }

    /** Marks everything as read. */
    public void readAll() {
        var read = database.sql("update messages.message set read_at = ? where read_at is null returning space_id")
                .param(Outbox.at(clock.instant()))
                .query((row, _) -> new SpaceId(row.getObject(1, UUID.class)))
                .list();
        pages.changed(read);
    }

    private Optional<InboxMessage> find(MessageId id) {
        return database.sql("""
                        select message_id, letter::text as letter, told_at, deadline, done_at, thing, thing_words, duty, statutory,
                               exists (select 1 from messages.mute u where u.space_id = m.space_id and u.kind = 'THING'
                                       and u.what = m.thing) as thing_muted
                        from messages.message m where message_id = ?
                        """)
                .param(id.value())
                .query((row, _) -> message(row))
                .optional();
    }

    private InboxMessage message(ResultSet row) throws SQLException {
        var thing = row.getString("thing");
        return new InboxMessage(
                new MessageId(row.getObject("message_id", UUID.class)),
                slips.letter(row.getString("letter")),
                Optional.ofNullable(instant(row, "told_at")).orElseThrow(),
                Optional.ofNullable(instant(row, "deadline")),
                Optional.ofNullable(instant(row, "done_at")),
                thing == null
                        ? Optional.empty()
                        : Optional.of(new Subject(thing, row.getString("thing_words"), row.getString("duty"))),
                row.getBoolean("thing_muted"),
                row.getBoolean("statutory"));
    }

    private InboxLine line(ResultSet row) throws SQLException {
        var reminder = row.getInt("reminded") > 0 && row.getObject("done_at") == null ? "Reminder: " : "";
        return new InboxLine(
                new MessageId(row.getObject("message_id", UUID.class)),
                reminder + row.getString("title"),
                topics.of(row.getString("topic")).words(),
                Optional.ofNullable(instant(row, "told_at")).orElseThrow(),
                state(row));
    }

    private static State state(ResultSet row) throws SQLException {
        if (row.getObject("done_at") != null) {
            return State.DONE;
        }
        if (row.getObject("read_at") == null) {
            return State.NEW;
        }
        return row.getString("duty").isEmpty() ? State.READ : State.TO_DO;
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
