package org.challengepartners.elections;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.challengepartners.decisions.Closing;
import org.challengepartners.elections.counting.Method;
import org.challengepartners.tenancy.CommandId;
import org.challengepartners.tenancy.PersonId;
import org.challengepartners.tenancy.SpaceId;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.SliceImpl;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The elections that the reader's keys, or the hat she wears, open: their rules and their voting hours, none of which ever changes. */
@Repository
class ElectionRows {

    private static final String PAPER = """
            select election_id, title, purpose, seats, method, wording, articles, appoints, nominations_until,
                   elections.lot_commitment(election_id) as lot
            from elections.election
            """;

    private final JdbcClient database;

    ElectionRows(JdbcClient database) {
        this.database = database;
    }

    /** Which election a command has announced. */
    Optional<ElectionId> announcedBy(CommandId command) {
        return database.sql("select election_id from elections.election where command = ?")
                .param(command.value())
                .query((row, _) -> new ElectionId(row.getObject(1, UUID.class)))
                .optional();
    }

    void add(ElectionId id, ElectionOrder order, PersonId by, Instant now) {
        database.sql("""
                        insert into elections.election (space_id, election_id, title, purpose, seats, method, wording, articles,
                            appoints, nominations_until, announced_by, announced_at, command)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(SpaceId.COMPANY.value())
                .param(id.value())
                .param(order.title())
                .param(order.purpose())
                .param(order.seats())
                .param(order.method().name())
                .param(order.method().wording())
                .param(order.articles())
                .param(order.appoints())
                .param(at(order.nominationsUntil().at()))
                .param(by.value())
                .param(at(now))
                .param(order.command().value())
                .update();
        database.sql("select elections.draw_lot(?)").param(id.value()).query().singleRow();
    }

    Optional<ElectionPaper> find(ElectionId id) {
        return database.sql(PAPER + "where election_id = ?")
                .param(id.value())
                .query(ElectionRows::paper)
                .optional();
    }

    /** When voting is or was open; empty before it opens. */
    Optional<BallotHours> hours(ElectionId id) {
        return database.sql("""
                        select opens_at, closes_at, roll_size, roll_root, manifest_hash, public_key, key_name
                        from elections.opening where election_id = ?
                        """)
                .param(id.value())
                .query((row, _) -> new BallotHours(
                        instant(row, "opens_at"),
                        new Closing(instant(row, "closes_at")),
                        row.getInt("roll_size"),
                        row.getString("roll_root"),
                        row.getString("manifest_hash"),
                        row.getString("public_key"),
                        row.getString("key_name")))
                .optional();
    }

    /** Which command opened the voting. */
    Optional<CommandId> openedBy(ElectionId id) {
        return database.sql("select command from elections.opening where election_id = ?")
                .param(id.value())
                .query((row, _) -> new CommandId(row.getObject(1, UUID.class)))
                .optional();
    }

    void open(BallotOrder order, ElectionPaper paper, BallotHours hours, PersonId by) {
        database.sql("""
                        insert into elections.opening (space_id, election_id, opened_by, opens_at, closes_at, closes_zone, roll_size,
                            roll_root, lot_commitment, manifest_hash, public_key, key_name, command)
                        values (?, ?, ?, ?, ?, 'Europe/London', ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(SpaceId.COMPANY.value())
                .param(paper.id().value())
                .param(by.value())
                .param(at(hours.opensAt()))
                .param(at(hours.closing().at()))
                .param(hours.onRoll())
                .param(hours.rollRoot())
                .param(paper.lotCommitment())
                .param(hours.manifestHash())
                .param(hours.publicKey())
                .param(hours.keyName())
                .param(order.command().value())
                .update();
    }

    /** The payload and signature of a line of the board; empty if nothing of the kind is published. */
    Optional<Posted> posted(ElectionId id, String kind) {
        return database.sql("select payload, signature from elections.board where election_id = ? and kind = ?")
                .param(id.value())
                .param(kind)
                .query((row, _) -> new Posted(row.getString(1), row.getString(2)))
                .optional();
    }

    /** A line of the board. */
    record Posted(String payload, String signature) {}

    /** The latest first; whether a ballot of the reader is awaited is added by whoever may ask. */
    Slice<ElectionSummary> list(Instant now, Pageable page) {
        var lines = database.sql("""
                        select e.election_id, e.title, e.seats, e.nominations_until, o.closes_at,
                               exists (select 1 from elections.board b
                                        where b.space_id = e.space_id and b.election_id = e.election_id and b.kind = 'COUNT') as counted
                        from elections.election e
                        left join elections.opening o on o.space_id = e.space_id and o.election_id = e.election_id
                        order by e.announced_at desc, e.election_id desc offset ? limit ?
                        """)
                .param(page.getOffset())
                .param(page.getPageSize() + 1)
                .query((row, _) -> summary(row, now))
                .list();
        boolean more = lines.size() > page.getPageSize();
        return new SliceImpl<>(more ? lines.subList(0, page.getPageSize()) : lines, page, more);
    }

    private static ElectionSummary summary(ResultSet row, Instant now) throws SQLException {
        var closes = row.getObject("closes_at", OffsetDateTime.class);
        var nominations = instant(row, "nominations_until");
        var state = state(
                now,
                nominations,
                closes == null ? Optional.empty() : Optional.of(closes.toInstant()),
                row.getBoolean("counted"));
        var until = closes != null
                ? new Closing(closes.toInstant())
                : state == ElectionState.NOMINATING ? new Closing(nominations) : null;
        return new ElectionSummary(
                new ElectionId(row.getObject("election_id", UUID.class)),
                row.getString("title"),
                row.getInt("seats"),
                state,
                until,
                false);
    }

    /** In which state an election is: one answer for lists, pages and commands. */
    static ElectionState state(Instant now, Instant nominationsUntil, Optional<Instant> closesAt, boolean counted) {
        if (counted) {
            return ElectionState.DECIDED;
        }
        if (closesAt.isPresent()) {
            return now.isBefore(closesAt.get()) ? ElectionState.VOTING : ElectionState.CLOSED;
        }
        return now.isBefore(nominationsUntil) ? ElectionState.NOMINATING : ElectionState.NOMINATED;
    }

    private static ElectionPaper paper(ResultSet row, int number) throws SQLException {
        return new ElectionPaper(
                new ElectionId(row.getObject("election_id", UUID.class)),
                row.getString("title"),
                row.getString("purpose"),
                row.getInt("seats"),
                Method.valueOf(row.getString("method")),
                row.getString("wording"),
                row.getString("articles"),
                row.getBoolean("appoints"),
                new Closing(instant(row, "nominations_until")),
                Optional.ofNullable(row.getString("lot")).orElse(""));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static OffsetDateTime at(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
