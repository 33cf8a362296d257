package org.challengepartners.decisions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.challengepartners.decisions.arithmetic.VoteOfMember.Way;
import org.challengepartners.membership.MemberId;
import org.challengepartners.membership.MemberSummary;
import org.challengepartners.tenancy.CommandId;
import org.challengepartners.tenancy.PersonId;
import org.challengepartners.tenancy.SpaceId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What happens to a general meeting after its notice: steps, proxies, votes. Only ever added to. Place, instant and hash of a row are the
 * database's own, and so is the judgement whether it may be there.
 */
@Repository
class MeetingJournal {

    private final JdbcClient database;

    MeetingJournal(JdbcClient database) {
        this.database = database;
    }

    /** A step to take. */
    record Entry(
            StepKind kind,
            @Nullable Integer resolution,
            @Nullable MemberId member,
            String person,
            String note,
            int inFavour,
            int against,
            @Nullable Instant until,
            @Nullable Instant proxiesUntil) {

        static Entry of(StepKind kind, String note) {
            return new Entry(kind, null, null, "", note, 0, 0, null, null);
        }

        static Entry of(StepKind kind, int resolution, String note, int inFavour, int against) {
            return new Entry(kind, resolution, null, "", note, inFavour, against, null, null);
        }

        static Entry of(StepKind kind, @Nullable MemberId member, String person, String note) {
            return new Entry(kind, null, member, person, note, 0, 0, null, null);
        }
    }

    /** From now on nothing else happens to the meeting until this transaction ends; votes in flight have been waited for. */
    void hold(GeneralMeetingId meeting) {
        database.sql(
                        "select pg_advisory_xact_lock(hashtextextended('decisions.general_meeting ' || ?::text, 0)) is null")
                .param(meeting.toString())
                .query(Boolean.class)
                .single();
    }

    /** Whether this command took a step already, or entered a vote. */
    boolean isTaken(GeneralMeetingId meeting, CommandId command) {
        return database.sql("""
                        select exists (select 1 from decisions.meeting_step where command = ?)
                            or exists (select 1 from decisions.meeting_votes(?) v where v.command = ?)
                        """)
                .param(command.value())
                .param(meeting.value())
                .param(command.value())
                .query(Boolean.class)
                .single();
    }

    void add(GeneralMeetingId meeting, CommandId command, Entry entry, PersonId by) {
        database.sql("""
                        insert into decisions.meeting_step (space_id, general_meeting_id, kind, resolution, member_id, person, note,
                            in_favour, against, until_at, proxies_until, taken_by, command)
                        values (?, ?, ?, ?::int, ?::uuid, ?, ?, ?, ?, ?::timestamptz, ?::timestamptz, ?, ?)
                        """)
                .param(SpaceId.COMPANY.value())
                .param(meeting.value())
                .param(entry.kind().name())
                .param(text(entry.resolution()))
                .param(text(entry.member()))
                .param(entry.person())
                .param(entry.note())
                .param(entry.inFavour())
                .param(entry.against())
                .param(text(entry.until()))
                .param(text(entry.proxiesUntil()))
                .param(by.value())
                .param(command.value())
                .update();
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    /** All that happened, in its order. */
    List<GeneralMeetingStep> steps(GeneralMeetingId meeting) {
        return database.sql(
                        "select * from decisions.meeting_step where general_meeting_id = ? order by space_id, place")
                .param(meeting.value())
                .query((row, _) -> new GeneralMeetingStep(
                        row.getInt("place"),
                        StepKind.valueOf(row.getString("kind")),
                        Optional.ofNullable(row.getObject("resolution", Integer.class)),
                        Optional.ofNullable(row.getObject("member_id", UUID.class))
                                .map(MemberId::new),
                        row.getString("person"),
                        row.getString("note"),
                        row.getInt("in_favour"),
                        row.getInt("against"),
                        instant(row, "until_at"),
                        instant(row, "proxies_until"),
                        new PersonId(row.getObject("taken_by", UUID.class)),
                        GeneralMeetings.instant(row, "taken_at"),
                        row.getString("hash")))
                .list();
    }

    /** Receives a form; what its member and a representative's member are called, the database finds itself. */
    void add(
            GeneralMeetingId meeting,
            CommandId command,
            MemberId member,
            ProxyDraft form,
            String holderName,
            PersonId by) {
        database.sql("""
                        insert into decisions.meeting_proxy (space_id, general_meeting_id, member_id, holder_kind, holder_of,
                            holder_name, directions, appointed_by, command)
                        values (?, ?, ?, ?, ?::uuid, ?, ?, ?, ?)
                        """)
                .param(SpaceId.COMPANY.value())
                .param(meeting.value())
                .param(member.value())
                .param(form.holder().name())
                .param(text(form.holderOf().orElse(null)))
                .param(holderName)
                .param(Direction.written(form.directions()))
                .param(by.value())
                .param(command.value())
                .update();
    }

    /** When the form of this command was received; empty if none was, for this reader. */
    Optional<Instant> received(GeneralMeetingId meeting, CommandId command) {
        return database.sql("select received_at from decisions.meeting_proxies(?) where command = ?")
                .param(meeting.value())
                .param(command.value())
                .query((row, _) -> GeneralMeetings.instant(row, "received_at"))
                .optional();
    }

    /** The forms that the reader may know. */
    List<ProxyForm> proxies(GeneralMeetingId meeting) {
        return database.sql("select * from decisions.meeting_proxies(?)")
                .param(meeting.value())
                .query((row, _) -> new ProxyForm(
                        new MemberSummary(
                                new MemberId(row.getObject("member_id", UUID.class)), row.getString("legal_name")),
                        row.getInt("version"),
                        HolderKind.valueOf(row.getString("holder_kind")),
                        Optional.ofNullable(row.getObject("holder", UUID.class)).map(PersonId::new),
                        row.getString("holder_name"),
                        Map.copyOf(Direction.read(row.getString("directions"))),
                        GeneralMeetings.instant(row, "received_at")))
                .list();
    }

    /** The members whose representative can hold a proxy, by name. */
    List<MemberSummary> withRepresentative() {
        return database.sql("select member_id, legal_name from decisions.members_with_a_representative()")
                .query((row, _) -> new MemberSummary(new MemberId(row.getObject(1, UUID.class)), row.getString(2)))
                .list();
    }

    /** Stores a vote, unless one of that way is stored by then: the key of the table lets one pass. */
    boolean add(
            GeneralMeetingId meeting,
            CommandId command,
            int resolution,
            MemberId member,
            Way way,
            Choice choice,
            PersonId by) {
        return database.sql("""
                        insert into decisions.meeting_vote (space_id, general_meeting_id, resolution, member_id, way, choice, cast_by, command)
                        values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                        """)
                        .param(SpaceId.COMPANY.value())
                        .param(meeting.value())
                        .param(resolution)
                        .param(member.value())
                        .param(way.name())
                        .param(choice.name())
                        .param(by.value())
                        .param(command.value())
                        .update()
                == 1;
    }

    /** The votes that the reader may know. */
    List<MeetingVote> votes(GeneralMeetingId meeting) {
        return database.sql("select * from decisions.meeting_votes(?)")
                .param(meeting.value())
                .query((row, _) -> new MeetingVote(
                        row.getInt("resolution"),
                        new MemberId(row.getObject("member_id", UUID.class)),
                        Way.valueOf(row.getString("way")),
                        Choice.valueOf(row.getString("choice")),
                        new PersonId(row.getObject("cast_by", UUID.class)),
                        GeneralMeetings.instant(row, "cast_at"),
                        new CommandId(row.getObject("command", UUID.class))))
                .list();
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
