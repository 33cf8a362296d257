package org.challengepartners.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.challengepartners.IntegrationTest;
import org.challengepartners.calendar.Calendars;
import org.challengepartners.calendar.CompanyDays;
import org.challengepartners.decisions.ResolutionHouse.Voter;
import org.challengepartners.dev.TestPostgres;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.tenancy.SpaceId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database itself refuses of general meetings, whatever statement it is sent under the office's or a member's hat. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class MeetingWallTests {

    /** Of the statutory 48 hours after an e-mail was sent. */
    private static final int DEEMED_HOURS = 48;

    @Autowired
    DecisionsHouse house;

    @Autowired
    ResolutionHouse resolutions;

    @Autowired
    MeetingHouse meetings;

    @Autowired
    AttendingMeetings attending;

    @Autowired
    Clock clock;

    @Autowired
    Calendars calendars;

    List<Voter> five;
    GeneralMeetingId called;

    @BeforeAll
    void callAMeeting() {
        five = resolutions.five(house.people());
        called = meetings.call("The wall around meetings", ResolutionKind.ORDINARY, ResolutionKind.SPECIAL);
    }

    @Test
    @DisplayName("A notice of a general meeting is sent now and by the office itself, and received when the rules say")
    void aNoticeIsNotBackdated() {
        assertThatCode(() -> office(statement -> statement.execute(notice(Map.of()))))
                .doesNotThrowAnyException();
        refused(
                notice(Map.of(
                        "sent_at",
                        "now() - interval '1 day'",
                        "deemed_at",
                        "decisions.received_at(now() - interval '1 day', 48)")),
                "a notice is sent now, under the rules in force");
        refused(notice(Map.of("deemed_at", "now()")), "a notice is received when the rules say");
        refused(
                notice(Map.of("called_by", "'%s'".formatted(Account.MANOR_MEMBER.id()))),
                "only the office calls a general meeting, in its own name");
    }

    @Test
    @DisplayName("How many members are entitled to a meeting, and with how many votes, the database counts itself")
    void whoIsEntitledIsCounted() {
        assertThat(MeetingWallTests.<Boolean>office(statement -> {
                    try (var row = statement.executeQuery(notice(Map.of("members", "1", "rights", "7"))
                            + " returning members = (select count(*) from decisions.entitled(space_id, constitution_version))"
                            + " and rights = members and members > 4")) {
                        row.next();
                        return row.getBoolean(1);
                    }
                }))
                .isTrue();
    }

    @Test
    @DisplayName("An e-mail counts as received after 48 hours of working days, in the database as in the application")
    void bothCountTheSameHours() {
        CompanyDays days = DecisionsHouse.office(calendars::company);
        var first = Instant.parse("2026-01-01T00:00:00.123456Z");
        var sent = IntStream.range(0, 1_500)
                .mapToObj(step -> first.plusSeconds(step * 61_387L))
                .toList();
        var counted = JdbcClient.create(TestPostgres.get().superuser())
                .sql("""
                        select (decisions.received_at(s.sent::timestamptz, 48) at time zone 'Europe/London')::text
                          from unnest(string_to_array(?, ' ')) with ordinality as s (sent, place) order by s.place
                        """)
                .param(String.join(" ", sent.stream().map(Instant::toString).toList()))
                .query((row, _) -> LocalDateTime.parse(row.getString(1).replace(' ', 'T')))
                .list();
        assertThat(counted)
                .isEqualTo(sent.stream()
                        .map(at ->
                                MeetingNotice.STATUTORY.receivedAt(LocalDateTime.ofInstant(at, Closing.LONDON), days))
                        .toList());
        assertThat(DEEMED_HOURS).isEqualTo(MeetingNotice.STATUTORY.deemed().toHours());
    }

    @Test
    @DisplayName("Consents to short notice come from members in the register, with the votes that they have there")
    void consentsAreThoseOfMembers() {
        var notice = notice(Map.of("general_meeting_id", "'%s'".formatted(NEW), "short_notice", "'Folder 1'"));
        refused(notice + ";" + consents("9", ""), "the register of members says otherwise");
        refused(
                notice + ";" + consents("e.rights", "limit 1") + "; set constraints all immediate",
                "too few members agreed to short notice");
        assertThatCode(() -> office(statement ->
                        statement.execute(notice + ";" + consents("e.rights", "") + "; set constraints all immediate")))
                .doesNotThrowAnyException();
    }

    @Test
    @DisplayName("Where the articles ask for 95 % of the votes, 90 % do not agree to short notice")
    void theShareOfTheRulesIsAskedFor() {
        var twoHundred = """
                insert into membership.member (space_id, member_id, version, legal_name, entered_on)
                select '%1$s', gen_random_uuid(), 0, 'Member for a moment ' || n, current_date - 9
                  from generate_series(1, 200 - (select count(*)::int from decisions.entitled('%1$s', 1))) n;
                """.formatted(SpaceId.COMPANY);
        var stricter = """
                insert into decisions.meeting_rules select space_id, 2, articles, notice_days, deemed_hours, proxy_hours, quorum_fewest,
                    quorum_numerator, quorum_denominator, quorum_of_members, demand_members, demand_numerator, demand_denominator,
                    19, 20, now() from decisions.meeting_rules where version = 1;
                """;
        var ofNineInTen =
                ";" + consents("e.rights", "order by e.member_id limit 180") + "; set constraints all immediate";
        var shorter = Map.of("general_meeting_id", "'%s'".formatted(NEW), "short_notice", "'Folder 1'");
        assertThatCode(() -> afterwards(twoHundred, notice(shorter) + ofNineInTen))
                .doesNotThrowAnyException();
        var under = new HashMap<>(shorter);
        under.put("rules_version", "2");
        assertThatThrownBy(() -> afterwards(twoHundred + stricter, notice(under) + ofNineInTen))
                .hasMessageContaining("too few members agreed to short notice");
    }

    @Test
    @DisplayName("Special notice of a removal leaves 28 clear days before the meeting, and was given by today")
    void specialNoticeLeavesClearDays() {
        assertThatCode(() -> removal(29, 0)).doesNotThrowAnyException();
        assertThatCode(() -> removal(28, -1)).doesNotThrowAnyException();
        assertThatThrownBy(() -> removal(28, 0))
                .hasMessageContaining("removed_by_ordinary_resolution_with_special_notice");
        assertThatThrownBy(() -> removal(60, 1)).hasMessageContaining("special notice is given before the notice");
    }

    @Test
    @DisplayName("On the roll of a meeting stands everybody of the register, and nobody else")
    void theRollIsTheRegister() {
        var seats =
                "insert into decisions.meeting_roll select '%3$s', '%1$s', member_id, legal_name, %2$s from decisions.entitled('%3$s', 1) %4$s";
        refused(seats.formatted(called, "5", SpaceId.COMPANY, ""), "the register of members says otherwise");
        refused(
                seats.formatted(called, "rights", SpaceId.COMPANY, "limit 2"),
                "the register of members says otherwise");
        assertThatCode(() ->
                        office(statement -> statement.execute(seats.formatted(called, "rights", SpaceId.COMPANY, ""))))
                .doesNotThrowAnyException();
    }

    @Test
    @DisplayName("The roll of a meeting is frozen behind the lock of its steps: a step in flight is waited for")
    void theRollWaitsForAStepInFlight() throws SQLException {
        try (var other = TestPostgres.get().superuser().getConnection();
                var holding = other.createStatement()) {
            other.setAutoCommit(false);
            holding.execute("select pg_advisory_xact_lock(hashtextextended('decisions.general_meeting %s', 0))"
                    .formatted(called));
            refused(
                    "set local lock_timeout = '50ms'; insert into decisions.meeting_roll values ('%s', '%s', '%s', 'Us', 1)"
                            .formatted(SpaceId.COMPANY, called, five.getFirst().member()),
                    "lock timeout");
            other.rollback();
        }
    }

    @Test
    @DisplayName(
            "Only hands and a closed poll have numbers, no more than the roll has; a poll accounts for all its votes")
    void numbersOfAStepAreBoundByTheRoll() {
        var open = meetings.call("Numbers", ResolutionKind.ORDINARY);
        meetings.opened(open, five.get(0).member(), five.get(1).member());
        refused(step(open, "DEMANDED", "", 1, 0), "counted");
        refused(step(open, "HANDS", "", 900, 0), "the roll has not so many votes");
        assertThatCode(() -> office(statement -> statement.execute(step(open, "HANDS", "", 2, 0))))
                .doesNotThrowAnyException();
        meetings.polled(open, 1);
        var hash = "a".repeat(64);
        refused(step(open, "POLL_CLOSED", hash + " 0 0", 2, 0), "the roll has not so many votes");
        refused(step(open, "POLL_CLOSED", "no numbers", 2, 0), "the roll has not so many votes");
        assertThatCode(() -> office(statement -> statement.execute(step(
                        open,
                        "POLL_CLOSED",
                        hash + " 0 '|| (select count(*) - 2 from decisions.meeting_roll where general_meeting_id = '"
                                + open + "') ||'",
                        2,
                        0))))
                .doesNotThrowAnyException();
    }

    @Test
    @DisplayName(
            "The hash of a step holds who wrote it down, and until when forms for an adjourned meeting are received")
    void theHashHoldsEverything() {
        var open = meetings.call("Hashed", ResolutionKind.ORDINARY);
        meetings.opened(open);
        for (var changed :
                List.of("'{\"taken_by\": \"%s\"}'".formatted(NEW), "'{\"proxies_until\": \"2026-12-01 12:00:00Z\"}'")) {
            assertThat(JdbcClient.create(TestPostgres.get().superuser())
                            .sql("""
                                    select decisions.hash_of_step('', s) <> decisions.hash_of_step('', jsonb_populate_record(s, %s))
                                      from decisions.meeting_step s where s.general_meeting_id = ?
                                    """.formatted(changed))
                            .param(open.value())
                            .query(Boolean.class)
                            .single())
                    .as(changed)
                    .isTrue();
        }
    }

    @Test
    @DisplayName(
            "A proxy form says one thing on each resolution, and the register says whose form it is and whose representative holds it")
    void theRegisterNamesWhoStandsOnAForm() {
        var manor = five.getFirst();
        for (var directions :
                List.of("1=FOR", "1=FOR 1=AGAINST 2=FOR", "1=FOR 2=FOR 3=FOR", "2=FOR 1=FOR", "01=FOR 2=FOR")) {
            assertThatThrownBy(() -> wearing("cp_member", manor.account(), form(manor, directions)))
                    .as(directions)
                    .hasMessageContaining("a form has one direction for each resolution");
        }
        var names = "select legal_name || ', ' || holder_name from decisions.meeting_proxies('%s')".formatted(called);
        assertThat(MeetingWallTests.<String>wearing("cp_member", manor.account(), statement -> {
                    statement.execute(formOf(manor, "1=FOR 2=FOR"));
                    try (var row = statement.executeQuery(names)) {
                        row.next();
                        return row.getString(1);
                    }
                }))
                .isEqualTo("The Governing Body of Manor School, Three Rivers Learning Trust");
    }

    private static final String NEW = "00000000-0000-4000-8000-00000000beef";

    private Work<Boolean> form(Voter member, String directions) {
        return statement -> statement.execute(formOf(member, directions));
    }

    private String formOf(Voter member, String directions) {
        return """
                insert into decisions.meeting_proxy (space_id, general_meeting_id, member_id, legal_name, holder_kind, holder_of, holder_name,
                    directions, appointed_by, command)
                values ('%s', '%s', '%s', 'A lie', 'REPRESENTATIVE', '%s', 'Another lie', '%s', '%s', gen_random_uuid())
                """.formatted(
                        SpaceId.COMPANY,
                        called,
                        member.member(),
                        five.get(2).member(),
                        directions,
                        member.account().id());
    }

    private static String step(GeneralMeetingId meeting, String kind, String note, int inFavour, int against) {
        return """
                insert into decisions.meeting_step (space_id, general_meeting_id, kind, resolution, person, note, in_favour, against, taken_by,
                    command)
                values ('%s', '%s', '%s', 1, '', '%s', %d, %d, '%s', gen_random_uuid())
                """.formatted(SpaceId.COMPANY, meeting, kind, note, inFavour, against, Account.OFFICE.id());
    }

    private static String consents(String rights, String which) {
        return "insert into decisions.meeting_consent select '%s', '%s', e.member_id, e.legal_name, %s from decisions.entitled('%s', 1) e %s"
                .formatted(SpaceId.COMPANY, NEW, rights, SpaceId.COMPANY, which);
    }

    /** The removal of an auditor at a meeting so many days ahead, of which the company was given notice so many days from today. */
    private void removal(int daysAhead, int givenIn) {
        var start = "'%s'::timestamptz".formatted(meetings.at(daysAhead));
        var notice = notice(Map.of(
                "general_meeting_id",
                "'%s'".formatted(NEW),
                "starts_at",
                start,
                "held_on",
                "(%s at time zone 'Europe/London')::date".formatted(start),
                "proxies_until",
                start,
                "notice_hash",
                """
                encode(sha256(convert_to(concat_ws(E'\\n', title, place, chair, business, (extract(epoch from %s) * 1000000)::bigint), 'UTF8')), 'hex')
                """.formatted(start)));
        var proposal = house.proposal("Remove the auditor");
        office(statement -> statement.execute(
                """
                %s; insert into decisions.meeting_resolution
                select space_id, general_meeting_id, 1, '%s', 'ORDINARY', 'REMOVAL_OF_AUDITOR', 'T', 'X',
                       encode(sha256(convert_to(E'T\\nORDINARY\\nX', 'UTF8')), 'hex'), '%s', held_on
                  from decisions.general_meeting where general_meeting_id = '%s'
                """.formatted(notice, proposal, LocalDate.now(clock).plusDays(givenIn), NEW)));
    }

    /** The notice of the meeting that was called, sent again now, with these columns written otherwise. */
    private String notice(Map<String, String> otherwise) {
        var columns = new HashMap<>(Map.of(
                "general_meeting_id", "gen_random_uuid()",
                "sent_at", "now()",
                "deemed_at", "decisions.received_at(now(), 48)",
                "command", "gen_random_uuid()"));
        columns.putAll(otherwise);
        var names = List.of(
                "space_id",
                "general_meeting_id",
                "title",
                "place",
                "chair",
                "business",
                "starts_at",
                "held_on",
                "sent_at",
                "deemed_at",
                "proxies_until",
                "constitution_version",
                "lapse_days",
                "rules_version",
                "notice_days",
                "short_notice",
                "members",
                "rights",
                "notice_hash",
                "called_by",
                "command");
        return "insert into decisions.general_meeting (%s) select %s from decisions.general_meeting where general_meeting_id = '%s'"
                .formatted(
                        String.join(", ", names),
                        String.join(
                                ", ",
                                names.stream()
                                        .map(name -> columns.getOrDefault(name, name))
                                        .toList()),
                        called);
    }

    private static void refused(String sql, String why) {
        assertThatThrownBy(() -> office(statement -> statement.execute(sql)))
                .as(sql)
                .hasMessageContaining(why);
    }

    /** What is done with plain SQL. */
    private interface Work<T> {
        T with(Statement statement) throws SQLException;
    }

    private static <T> T office(Work<T> work) {
        return wearing("cp_office", Account.OFFICE, work);
    }

    private static <T> T wearing(String hat, Account account, Work<T> work) {
        try (var connection = TestPostgres.get().connectAs("cp_app").getConnection()) {
            connection.setAutoCommit(false);
            return entered(connection, hat, account, work);
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    /** The office's statements after what the owner of the database did in the same transaction. */
    private static void afterwards(String owners, String offices) throws SQLException {
        try (var connection = TestPostgres.get().superuser().getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(owners);
            entered(connection, "cp_office", Account.OFFICE, work -> work.execute(offices));
        }
    }

    /** As that person under that hat; what it changes is taken back. */
    private static <T> T entered(Connection connection, String hat, Account account, Work<T> work) throws SQLException {
        try (var enter = connection.prepareStatement("select set_config('role', ?, true), tenancy.enter(?, ?)")) {
            enter.setString(1, hat);
            enter.setObject(2, account.id().value());
            enter.setArray(3, connection.createArrayOf("text", new String[] {account.realmRole(), "company-member"}));
            enter.execute();
            try (var statement = connection.createStatement()) {
                return work.with(statement);
            }
        } finally {
            connection.rollback();
        }
    }
}
