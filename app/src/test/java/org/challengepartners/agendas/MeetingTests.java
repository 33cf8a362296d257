package org.challengepartners.agendas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.challengepartners.IntegrationTest;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.messages.Inbox;
import org.challengepartners.messages.InboxLine;
import org.challengepartners.shell.DateWords;
import org.challengepartners.tenancy.CommandId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** How a hub's meetings are convened, held, minuted and closed, and what any school proposes for them. */
@IntegrationTest
@SuppressWarnings("NullAway.Init")
class MeetingTests {

    private static final LocalDate TODAY = LocalDate.now(DateWords.LONDON);
    private static final Account MANOR = Account.MANOR_HEAD;
    private static final MeetingForm AUTUMN = new MeetingForm("Autumn meeting", "Fairmile High School");

    @Autowired
    ActivityHouse house;

    @Autowired
    ConveningMeetings convening;

    @Autowired
    HoldingMeetings holding;

    @Autowired
    ProposingPoints proposing;

    @Autowired
    MeetingReading reading;

    @Autowired
    ReadingCalendar calendar;

    @Autowired
    AgendaHouse agendas;

    @Autowired
    Inbox inbox;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionOperations transaction;

    @BeforeEach
    void openTheHouse() {
        house.fresh();
    }

    @Test
    @DisplayName(
            "A-13: a draft meeting that is saved ten times mails nobody and stands in no calendar until it is opened")
    void aDraftTellsNobody() {
        var meeting = convene(TODAY.plusDays(9));
        for (int time = 0; time < 10; time++) {
            var day = TODAY.plusDays(10 + time);
            house.lead(() -> convening.change(
                    meeting, page(Account.HUB_LEAD, meeting).line().version(), AUTUMN, at(day, ""), false));
        }
        assertThat(letters(MANOR)).isEmpty();
        assertThat(house.as(MANOR, () -> reading.find(meeting))).isEmpty();
        assertThat(house.as(MANOR, () -> calendar.entries(TODAY, TODAY.plusDays(60))))
                .isEmpty();

        house.lead(() -> convening.open(meeting));

        assertThat(letters(MANOR)).singleElement().asString().startsWith("North Hub meets on");
        assertThat(house.as(MANOR, () -> calendar.entries(TODAY, TODAY.plusDays(60))))
                .singleElement()
                .satisfies(entry -> assertThat(entry.path()).isEqualTo(AgendaLinks.meeting(meeting)));
    }

    @Test
    @DisplayName(
            "A-14: a weekly series of meetings shows which dates the schools' terms leave out, and why, before it is saved")
    void aSeriesMindsTheTerms() {
        var series = new SeriesForm(
                LocalDate.of(2027, 12, 6),
                LocalTime.of(16, 0),
                LocalTime.of(17, 0),
                Repeat.WEEKLY,
                null,
                "4",
                Skip.ANY_CLOSED);
        var hub = agendas.hub("North Hub");
        var preview = house.lead(() -> convening.preview(hub, series));

        assertThat(preview.days())
                .hasSize(4)
                .filteredOn(day -> !day.kept())
                .isNotEmpty()
                .allSatisfy(day -> assertThat(day.reason()).startsWith("Left out: no school day at"));
        assertThat(house.lead(() -> convening.convene(CommandId.next(), hub, AUTUMN, series)))
                .isInstanceOfSatisfying(
                        ConveneResult.Convened.class,
                        convened -> assertThat(convened.meetings()).isEqualTo((int) preview.kept()));
    }

    @Test
    void changingASeriesLeavesOpenedMeetingsAlone() {
        var hub = agendas.hub("North Hub");
        var first = house.lead(() -> switch (convening.convene(
                CommandId.next(),
                hub,
                AUTUMN,
                ActivityHouse.series(TODAY.plusDays(7), Repeat.WEEKLY, "3", Skip.NONE))) {
            case ConveneResult.Convened convened -> convened.first();
            case ConveneResult.Wrong wrong -> throw new IllegalStateException(wrong.toString());
        });
        var all = house.lead(() -> reading.of(hub)).orElseThrow().meetings().stream()
                .sorted((one, other) -> one.day().compareTo(other.day()))
                .toList();
        house.lead(() -> convening.open(all.get(1).id()));

        house.lead(() -> convening.change(
                first,
                page(Account.HUB_LEAD, first).line().version(),
                new MeetingForm("Reading group", ""),
                at(TODAY.plusDays(7), ""),
                true));

        assertThat(page(Account.HUB_LEAD, all.get(1).id()).line().title()).isEqualTo("Autumn meeting");
        assertThat(page(Account.HUB_LEAD, all.get(2).id()).line().title()).isEqualTo("Reading group");
        assertThat(page(Account.HUB_LEAD, all.get(2).id()).line().day())
                .isEqualTo(all.get(2).day());
    }

    @Test
    void anySchoolProposesAndTheLeadPlacesMovesAndTakesUpAgainWhatAMeetingDidNotComeTo() {
        propose(MANOR, "Cover for learning walks");
        propose(Account.SECOND_HEAD, "Transition to Year 7");
        var meeting = open(TODAY);
        var next = open(TODAY.plusDays(30));
        page(Account.HUB_LEAD, meeting)
                .backlog()
                .forEach(point -> house.lead(() -> proposing.place(point.id(), meeting)));
        assertThat(page(MANOR, meeting).points())
                .extracting(MeetingPoint::title)
                .containsExactly(
                        "What members learned from reviews", "Cover for learning walks", "Transition to Year 7");
        var cover = page(MANOR, meeting).points().get(1);
        house.lead(() -> proposing.copy(cover.id(), next));
        house.lead(() -> holding.begin(meeting));
        house.lead(() -> holding.discussed(meeting, cover.id()));
        house.lead(() -> holding.close(meeting));

        assertThat(page(Account.HUB_LEAD, next).points())
                .extracting(MeetingPoint::title)
                .contains("Cover for learning walks");
        var left = page(Account.HUB_LEAD, next).unfinished();
        assertThat(left).extracting(MeetingPoint::title).containsExactly("Transition to Year 7");
        house.lead(() -> proposing.place(left.getFirst().id(), next));

        assertThat(page(Account.HUB_LEAD, next).unfinished()).isEmpty();
        assertThat(page(MANOR, next).points().getLast().by()).isEqualTo("Elm Park School");
        assertThat(page(MANOR, meeting).points())
                .as("the closed meeting keeps what it did not come to")
                .hasSize(3);
        assertThat(house.lead(() -> proposing.place(left.getFirst().id(), meeting)))
                .isInstanceOf(StepResult.NotNow.class);
    }

    @Test
    void outcomesAreRecordedOnlyInProgressAndBecomeActionsInOneStep() {
        var meeting = open(TODAY);
        assertThat(record(meeting, "We meet at Elm Park School")).isInstanceOf(StepResult.NotNow.class);
        house.lead(() -> holding.begin(meeting));
        assertThat(record(meeting, " ")).isInstanceOf(StepResult.Wrong.class);
        assertThat(record(meeting, "Manor School shares its reading map")).isInstanceOf(StepResult.Done.class);
        var outcome = page(MANOR, meeting).outcomes().getFirst().id();
        var manor = agendas.school("Manor School");
        assertThat(house.lead(() -> holding.act(meeting, outcome, manor, null))).isInstanceOf(StepResult.Wrong.class);
        house.lead(() -> holding.act(meeting, outcome, manor, TODAY.plusDays(14)));

        house.lead(() -> holding.close(meeting));
        assertThat(record(meeting, "Too late")).isInstanceOf(StepResult.NotNow.class);
        assertThat(house.lead(() -> holding.minute(meeting, 0, "Too late"))).isInstanceOf(MinutesResult.NotNow.class);
        Account.SECOND_HEAD.does(
                () -> assertThatThrownBy(() -> proposing.done(outcome)).isInstanceOf(NoSuchElementException.class));
        assertThat(house.as(MANOR, () -> proposing.done(outcome))).isInstanceOf(StepResult.Done.class);
        assertThat(page(Account.SECOND_HEAD, meeting)
                        .outcomes()
                        .getFirst()
                        .action()
                        .orElseThrow()
                        .doneBy())
                .isNotEmpty();
    }

    @Test
    void closingLocksAndOpeningAgainIsLogged() {
        var meeting = open(TODAY);
        house.lead(() -> holding.begin(meeting));
        house.lead(() -> holding.note(meeting, agendas.school("Manor School"), Mark.ABSENT));
        house.lead(() -> holding.note(meeting, agendas.school("Manor School"), Mark.PRESENT));
        assertThat(house.lead(() -> holding.minute(meeting, 0, "All were there.")))
                .isEqualTo(new MinutesResult.Saved(1));
        assertThat(house.lead(() -> holding.minute(meeting, 0, "Nobody was there.")))
                .isInstanceOfSatisfying(
                        MinutesResult.Stale.class,
                        stale -> assertThat(stale.theirs()).isEqualTo("All were there."));
        house.lead(() -> holding.close(meeting));
        Account.HUB_LEAD.does(() -> refused(
                "update agendas.meeting set minutes = 'other words', version = version + 1",
                "a closed meeting is locked"));
        Account.HUB_LEAD.does(() -> refused("""
                insert into agendas.outcome select space_id, gen_random_uuid(), meeting_id, null, 'OUTCOME', 'x', tenancy.me(),
                       'x', now() from agendas.meeting""", "while the meeting is in progress"));

        assertThat(house.lead(() -> holding.reopen(meeting, ""))).isInstanceOf(StepResult.Wrong.class);
        house.lead(() -> holding.reopen(meeting, "The date of the visit is wrong"));

        var page = page(MANOR, meeting);
        assertThat(page.log())
                .extracting(MeetingDetail.Logged::step)
                .containsExactly(MeetingStep.OPENED, MeetingStep.BEGUN, MeetingStep.CLOSED, MeetingStep.REOPENED);
        assertThat(page.log().getLast().because()).isEqualTo("The date of the visit is wrong");
        assertThat(page.minutes()).isEqualTo("All were there.");
        assertThat(page.attendance())
                .filteredOn(school -> school.name().equals("Manor School"))
                .singleElement()
                .satisfies(school -> {
                    assertThat(school.mark()).contains(Mark.PRESENT);
                    assertThat(school.corrected()).isEqualTo(1);
                });
    }

    @Test
    void aTermWithoutAMeetingIsPointedOut() {
        var hub = agendas.hub("North Hub");
        assertThat(house.as(MANOR, () -> reading.of(hub)).orElseThrow().warnings())
                .hasSize(3);
        var meeting = convene(TODAY);
        assertThat(house.as(MANOR, () -> reading.of(hub)).orElseThrow().warnings())
                .hasSize(3);

        house.lead(() -> convening.open(meeting));
        var warned = house.as(MANOR, () -> reading.of(hub)).orElseThrow().warnings();
        house.lead(() -> convening.cancel(meeting, "Snow"));

        assertThat(warned).hasSizeLessThan(3);
        assertThat(house.as(MANOR, () -> reading.of(hub)).orElseThrow().warnings())
                .hasSize(3);
    }

    @Test
    void aMeetingIsMovedWithAReasonThatIsToldAtOnceAndCancelledItsItemsWaitAgain() {
        propose(MANOR, "Cover for learning walks");
        var meeting = open(TODAY.plusDays(20));
        house.lead(() -> proposing.place(
                page(Account.HUB_LEAD, meeting).backlog().getFirst().id(), meeting));
        var version = page(Account.HUB_LEAD, meeting).line().version();
        assertThat(house.lead(() -> convening.change(meeting, version, AUTUMN, at(TODAY.plusDays(21), ""), false)))
                .isInstanceOf(StepResult.Wrong.class);
        house.lead(
                () -> convening.change(meeting, version, AUTUMN, at(TODAY.plusDays(21), "The hall is taken"), false));
        assertThat(house.lead(() -> convening.change(meeting, version, AUTUMN, at(TODAY.plusDays(22), "again"), false)))
                .isInstanceOf(StepResult.NotNow.class);

        house.lead(() -> convening.cancel(meeting, "Snow"));

        assertThat(letters(MANOR))
                .hasSize(3)
                .anySatisfy(title -> assertThat(title).startsWith("A meeting is changed"));
        assertThat(house.as(MANOR, () -> reading.of(agendas.hub("North Hub")))
                        .orElseThrow()
                        .backlog())
                .hasSize(1);
    }

    @Test
    void nobodyOutsideTheHubFindsAMeetingAndNoHeadConvenesOrProposesForAnother() {
        var meeting = open(TODAY.plusDays(3));
        assertThat(house.as(Account.OTHER_HEAD, () -> Optional.of(reading.find(meeting))))
                .contains(Optional.empty());
        Account.OTHER_HEAD.does(() -> assertThatThrownBy(() -> proposing.propose(
                        CommandId.next(), agendas.hub("North Hub"), agendas.school("Brookside Academy"), "x", ""))
                .isInstanceOf(NoSuchElementException.class));
        MANOR.does(() -> assertThatThrownBy(() -> proposing.propose(
                        CommandId.next(), agendas.hub("North Hub"), agendas.school("Elm Park School"), "x", ""))
                .isInstanceOf(NoSuchElementException.class));
        MANOR.does(() -> refused("update agendas.meeting set title = 'mine'", "only a lead of the hub convenes"));
        MANOR.does(() -> refused("""
                insert into agendas.point (space_id, point_id, hub_id, kind, title, wording, school_id, school_name, state, place,
                       proposed_by, proposed_by_name, proposed_at)
                select space_id, gen_random_uuid(), hub_id, 'PROPOSED', 'x', '', null, '', 'WAITING', 0, tenancy.me(), 'x', now()
                  from agendas.meeting""", "a school proposes for itself"));
    }

    private MeetingId convene(LocalDate day) {
        return house.lead(() -> switch (convening.convene(
                CommandId.next(),
                agendas.hub("North Hub"),
                AUTUMN,
                ActivityHouse.series(day, Repeat.ONCE, "", Skip.NONE))) {
            case ConveneResult.Convened convened -> convened.first();
            case ConveneResult.Wrong wrong -> throw new IllegalStateException(wrong.toString());
        });
    }

    private MeetingId open(LocalDate day) {
        var meeting = convene(day);
        house.lead(() -> convening.open(meeting));
        return meeting;
    }

    private void propose(Account head, String title) {
        var school = AgendaHouse.HEADS.indexOf(head) == 0 ? "Manor School" : "Elm Park School";
        assertThat(house.as(
                        head,
                        () -> proposing.propose(
                                CommandId.next(), agendas.hub("North Hub"), agendas.school(school), title, "")))
                .isInstanceOf(StepResult.Done.class);
    }

    private StepResult record(MeetingId meeting, String words) {
        return house.lead(() -> holding.record(CommandId.next(), meeting, true, null, words));
    }

    private static SessionForm at(LocalDate day, String because) {
        return new SessionForm(day, LocalTime.of(16, 0), LocalTime.of(17, 30), because);
    }

    private MeetingDetail page(Account reader, MeetingId meeting) {
        return house.as(reader, () -> reading.find(meeting).orElseThrow());
    }

    private List<String> letters(Account reader) {
        return house.as(
                reader,
                () -> inbox.lines(PageRequest.of(0, 50)).getContent().stream()
                        .map(InboxLine::title)
                        .toList());
    }

    private void refused(String sql, String message) {
        assertThatThrownBy(() ->
                        transaction.executeWithoutResult(_ -> database.sql(sql).update()))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining(message);
    }
}
