package org.challengepartners.decisions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.challengepartners.membership.MemberId;
import org.challengepartners.membership.MemberSummary;
import org.challengepartners.tenancy.CommandId;
import org.challengepartners.tenancy.PersonId;
import org.challengepartners.tenancy.SpaceId;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The general meetings with all that was frozen when their notices were sent, and their rolls. */
@Repository
class GeneralMeetings {

    private final JdbcClient database;

    GeneralMeetings(JdbcClient database) {
        this.database = database;
    }

    /** A meeting as it is stored. */
    record Stored(
            GeneralMeetingId id,
            String title,
            String place,
            String chair,
            String business,
            Instant startsAt,
            Instant sentAt,
            Instant deemedAt,
            Instant proxiesUntil,
            int constitutionVersion,
            int rulesVersion,
            int noticeDays,
            String shortNotice,
            String noticeHash) {}

    /** A resolution as it is stored. */
    record Resolution(
            int number,
            ProposalId proposal,
            ResolutionKind kind,
            Matter matter,
            String title,
            String text,
            String textHash,
            Optional<LocalDate> specialNoticeOn) {}

    Optional<GeneralMeetingId> calledBy(CommandId command) {
        return database.sql("select general_meeting_id from decisions.general_meeting where command = ?")
                .param(command.value())
                .query((row, _) -> new GeneralMeetingId(row.getObject(1, UUID.class)))
                .optional();
    }

    Optional<Stored> find(GeneralMeetingId id) {
        return database.sql("select * from decisions.general_meeting where general_meeting_id = ?")
                .param(id.value())
                .query(GeneralMeetings::meeting)
                .optional();
    }

    /** The next to come first, then those that were held, the last first. */
    List<GeneralMeetingLine> lines(Pageable page) {
        return database.sql("""
                        select m.general_meeting_id, m.title, m.place, coalesce(stage.until_at, m.starts_at) as start, stage.kind
                          from decisions.general_meeting m
                          left join lateral (select s.kind, s.until_at from decisions.meeting_step s
                                              where s.space_id = m.space_id and s.general_meeting_id = m.general_meeting_id
                                                and s.kind in ('OPENED', 'ADJOURNED', 'CLOSED')
                                              order by s.place desc limit 1) stage on true
                         order by case when stage.kind = 'CLOSED' then 1 else 0 end,
                                  case when stage.kind = 'CLOSED' then null else coalesce(stage.until_at, m.starts_at) end, m.starts_at desc, m.general_meeting_id
                         offset ? limit ?
                        """)
                .param(page.getOffset())
                .param(page.getPageSize() + 1)
                .query((row, _) -> new GeneralMeetingLine(
                        new GeneralMeetingId(row.getObject(1, UUID.class)),
                        row.getString(2),
                        row.getString(3),
                        new Closing(instant(row, "start")),
                        Optional.ofNullable(row.getString("kind"))
                                .map(kind -> GeneralMeetingState.after(StepKind.valueOf(kind)))
                                .orElse(GeneralMeetingState.NOTICED)))
                .list();
    }

    /** How many members are entitled, the database counts itself. */
    void add(Stored meeting, Constitution constitution, PersonId by, CommandId command) {
        database.sql("""
                        insert into decisions.general_meeting (space_id, general_meeting_id, title, place, chair, business, starts_at,
                            held_on, sent_at, deemed_at, proxies_until, constitution_version, lapse_days, rules_version, notice_days, short_notice,
                            notice_hash, called_by, command)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(SpaceId.COMPANY.value())
                .param(meeting.id().value())
                .param(meeting.title())
                .param(meeting.place())
                .param(meeting.chair())
                .param(meeting.business())
                .param(at(meeting.startsAt()))
                .param(LocalDate.ofInstant(meeting.startsAt(), Closing.LONDON))
                .param(at(meeting.sentAt()))
                .param(at(meeting.deemedAt()))
                .param(at(meeting.proxiesUntil()))
                .param(constitution.version())
                .param(constitution.lapseDays())
                .param(meeting.rulesVersion())
                .param(meeting.noticeDays())
                .param(meeting.shortNotice())
                .param(meeting.noticeHash())
                .param(by.value())
                .param(command.value())
                .update();
    }

    void add(GeneralMeetingId meeting, LocalDate heldOn, List<Resolution> agenda) {
        for (var one : agenda) {
            database.sql("""
                            insert into decisions.meeting_resolution (space_id, general_meeting_id, resolution, proposal_id, kind, matter,
                                title, text, text_hash, special_notice_on, held_on) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::date, ?)
                            """)
                    .param(SpaceId.COMPANY.value())
                    .param(meeting.value())
                    .param(one.number())
                    .param(one.proposal().value())
                    .param(one.kind().name())
                    .param(one.matter().name())
                    .param(one.title())
                    .param(one.text())
                    .param(one.textHash())
                    .param(one.specialNoticeOn().map(LocalDate::toString).orElse(null))
                    .param(heldOn)
                    .update();
        }
    }

    List<Resolution> resolutions(GeneralMeetingId meeting) {
        return database.sql("""
                        select * from decisions.meeting_resolution where general_meeting_id = ? order by space_id, resolution
                        """)
                .param(meeting.value())
                .query((row, _) -> new Resolution(
                        row.getInt("resolution"),
                        new ProposalId(row.getObject("proposal_id", UUID.class)),
                        ResolutionKind.valueOf(row.getString("kind")),
                        Matter.valueOf(row.getString("matter")),
                        row.getString("title"),
                        row.getString("text"),
                        row.getString("text_hash"),
                        Optional.ofNullable(row.getObject("special_notice_on", LocalDate.class))))
                .list();
    }

    void consented(GeneralMeetingId meeting, List<RollSeat> seats) {
        addSeats("decisions.meeting_consent", meeting, seats);
    }

    /** Who agreed to short notice, by name. */
    List<RollSeat> consents(GeneralMeetingId meeting) {
        return seats("decisions.meeting_consent", meeting);
    }

    void freeze(GeneralMeetingId meeting, Roll roll) {
        addSeats("decisions.meeting_roll", meeting, roll.seats());
    }

    /** Who may vote, by name; nobody until the meeting was opened. */
    List<RollSeat> roll(GeneralMeetingId meeting) {
        return seats("decisions.meeting_roll", meeting);
    }

    private void addSeats(String table, GeneralMeetingId meeting, List<RollSeat> seats) {
        database.sql("insert into " + table + """
                         (space_id, general_meeting_id, member_id, legal_name, rights)
                        select ?, ?, * from unnest(?::uuid[], ?::text[], ?::int[])
                        """)
                .param(SpaceId.COMPANY.value())
                .param(meeting.value())
                .param(seats.stream().map(seat -> seat.member().id().value()).toArray(UUID[]::new))
                .param(seats.stream().map(seat -> seat.member().legalName()).toArray(String[]::new))
                .param(seats.stream().map(RollSeat::rights).toArray(Integer[]::new))
                .update();
    }

    private List<RollSeat> seats(String table, GeneralMeetingId meeting) {
        return database.sql("select member_id, legal_name, rights from " + table
                        + " where general_meeting_id = ? order by space_id, legal_name, member_id")
                .param(meeting.value())
                .query((row, _) -> new RollSeat(
                        new MemberSummary(new MemberId(row.getObject(1, UUID.class)), row.getString(2)), row.getInt(3)))
                .list();
    }

    private static Stored meeting(ResultSet row, int number) throws SQLException {
        return new Stored(
                new GeneralMeetingId(row.getObject("general_meeting_id", UUID.class)),
                row.getString("title"),
                row.getString("place"),
                row.getString("chair"),
                row.getString("business"),
                instant(row, "starts_at"),
                instant(row, "sent_at"),
                instant(row, "deemed_at"),
                instant(row, "proxies_until"),
                row.getInt("constitution_version"),
                row.getInt("rules_version"),
                row.getInt("notice_days"),
                row.getString("short_notice"),
                row.getString("notice_hash"));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static OffsetDateTime at(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
