package org.challengepartners.agendas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.challengepartners.agendas.ActivityHouse.once;
import static org.challengepartners.agendas.ActivityHouse.series;
import static org.challengepartners.agendas.ActivityHouse.superuser;
import static org.challengepartners.agendas.ActivityHouse.walk;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.NoSuchElementException;
import org.challengepartners.IntegrationTest;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.membership.Forming;
import org.challengepartners.tenancy.CommandId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** What the schools of a hub do together: places, names, needs, attendance, and what came of it. */
@IntegrationTest
@SuppressWarnings("NullAway.Init")
class ActivityTests {

    private static final Account MANOR = Account.MANOR_HEAD;
    private static final Account ELM_PARK = Account.SECOND_HEAD;
    private static final Account WILLOWBANK = Account.THIRD_HEAD;
    private static final Account FAIRMILE = Account.FOURTH_HEAD;

    @Autowired
    ActivityHouse house;

    @Autowired
    ActivityReading reading;

    @Autowired
    PlanningActivities planning;

    @Autowired
    RunningActivities running;

    @Autowired
    TakingPlaces taking;

    @Autowired
    NotingAttendance noting;

    @Autowired
    Forming forming;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionOperations transaction;

    @BeforeEach
    void openTheHouse() {
        house.fresh();
    }

    @Test
    void aSchoolTakesPlacesAndSaysLaterWhoComes() {
        var walk = house.open(walk(null, "10", "3"), once(21));

        assertThat(house.ask(MANOR, walk, 2)).isEqualTo(new ClaimResult.Asked(2, 0));
        assertThat(house.ask(MANOR, walk, 2)).isInstanceOf(ClaimResult.Wrong.class);
        var place = house.mine(MANOR, walk).places().getFirst();
        assertThat(place.name()).isEmpty();
        house.as(MANOR, () -> taking.name(walk, place.id(), "Joan Park"));
        house.as(MANOR, () -> taking.name(walk, place.id(), "Sid Dale"));

        assertThat(house.mine(MANOR, walk).places().getFirst().names()).containsExactly("Joan Park", "Sid Dale");
        assertThat(house.mine(MANOR, walk).remaining()).contains(1);
    }

    @Test
    void theSameCommandTakesNothingTwice() {
        var walk = house.open(walk(null, "10", ""), once(21));
        var command = CommandId.next();

        assertThat(house.ask(command, MANOR, walk, 2)).isEqualTo(house.ask(command, MANOR, walk, 2));

        assertThat(house.page(MANOR, walk).seated()).isEqualTo(2);
    }

    @Test
    void theHostAndTheLeadReadNamesAndOtherSchoolsReadCounts() {
        var walk = house.open(walk(house.school("Fairmile High School"), "10", ""), once(21));
        house.ask(MANOR, walk, 1);
        var place = house.mine(MANOR, walk).places().getFirst().id();
        house.as(MANOR, () -> taking.name(walk, place, "Joan Park"));

        assertThat(house.page(FAIRMILE, walk).places())
                .extracting(ShownPlace::name)
                .containsExactly("Joan Park");
        assertThat(house.page(Account.HUB_LEAD, walk).places())
                .extracting(ShownPlace::name)
                .containsExactly("Joan Park");
        assertThat(house.page(ELM_PARK, walk).places()).isEmpty();
        assertThat(house.page(ELM_PARK, walk).schools()).containsExactly(new SchoolPlaces("Manor School", 1, 0));
        assertThat(house.page(ELM_PARK, walk).toString()).doesNotContain("Joan Park");
        assertRefused(ELM_PARK, "select person_name from agendas.naming", "permission denied");
    }

    @Test
    void whatSomebodyNeedsIsReadByTheSchoolsHeadAndTheLeadAlone() {
        var walk = house.open(walk(house.school("Fairmile High School"), "10", ""), once(21));
        house.ask(MANOR, walk, 1);
        var place = house.mine(MANOR, walk).places().getFirst().id();
        house.as(MANOR, () -> taking.need(walk, place, "Step-free access"));

        assertThat(house.mine(MANOR, walk).places().getFirst().need()).isEqualTo("Step-free access");
        assertThat(house.page(Account.HUB_LEAD, walk).places().getFirst().need())
                .isEqualTo("Step-free access");
        assertThat(house.page(FAIRMILE, walk).toString()).doesNotContain("Step-free");
        FAIRMILE.does(() ->
                assertThat(count("select count(*) from agendas.access_need")).isZero());
        Account.HUB_LEAD.does(
                () -> assertThat(count("select count(*) from agendas.liaison")).isEqualTo(4));
        MANOR.does(
                () -> assertThat(count("select count(*) from agendas.liaison")).isEqualTo(1));
    }

    @Test
    void aPlaceThatIsGivenUpGoesToWhoeverHasWaitedLongestAndIsToldOnce() {
        var walk = house.open(walk(null, "1", ""), once(21));
        house.ask(MANOR, walk, 1);
        assertThat(house.ask(ELM_PARK, walk, 1)).isEqualTo(new ClaimResult.Asked(0, 1));
        house.ask(WILLOWBANK, walk, 1);

        house.giveUp(MANOR, walk, 0);

        assertThat(house.mine(ELM_PARK, walk).places().getFirst().promoted()).isTrue();
        assertThat(house.mine(WILLOWBANK, walk).places().getFirst().waiting()).isEqualTo(1);
        assertThat(told("A place is yours%")).isEqualTo(1);
    }

    @Test
    void moreSeatsGoToThoseWhoWaitInTheirOrder() {
        var walk = house.open(walk(null, "1", ""), once(21));
        house.ask(MANOR, walk, 1);
        house.ask(ELM_PARK, walk, 1);
        house.ask(WILLOWBANK, walk, 2);
        var version = house.page(Account.HUB_LEAD, walk).version();

        house.lead(() -> planning.change(walk, version, walk(null, "3", "")));

        assertThat(house.mine(ELM_PARK, walk).places()).allMatch(ShownPlace::seated);
        assertThat(house.mine(WILLOWBANK, walk).places())
                .extracting(ShownPlace::waiting)
                .containsExactly(0, 1);
    }

    @Test
    void aSchoolThatLeavesTheHubHoldsNoSeatAndReadsNothingMore() {
        var walk = house.open(walk(null, "1", ""), once(21));
        house.ask(MANOR, walk, 1);
        house.ask(ELM_PARK, walk, 1);

        Account.OFFICE.does(() -> forming.leave(house.school("Manor School"), "moves to another hub"));

        assertThat(house.mine(ELM_PARK, walk).places().getFirst().seated()).isTrue();
        assertThat(told("A place is yours%")).isEqualTo(1);
        MANOR.does(() -> assertThat(reading.find(walk)).isEmpty());
        MANOR.does(
                () -> assertThat(count("select count(*) from agendas.liaison")).isZero());
    }

    @Test
    void whoeverHoldsAPlaceIsToldAtOnceThatADayIsMovedOrTheWholeIsCancelled() {
        var walk = house.open(walk(null, "10", ""), once(21));
        house.ask(MANOR, walk, 1);
        var day = house.page(MANOR, walk).sessions().getFirst();

        house.lead(() -> running.move(
                walk,
                day.id(),
                new SessionForm(day.day().plusDays(1), LocalTime.of(9, 0), LocalTime.of(12, 0), "The hall is taken")));
        var moved = house.page(MANOR, walk).sessions().getFirst();
        assertThat(moved.sequence()).isEqualTo(1);
        assertThat(moved.firstDay()).isEqualTo(day.day());
        assertThat(told("A day is moved%")).isEqualTo(1);

        house.lead(() -> running.cancel(walk, "Snow"));
        assertThat(house.page(MANOR, walk).because()).isEqualTo("Snow");
        assertThat(told("Cancelled: %")).isEqualTo(1);
    }

    @Test
    @DisplayName("A-13: a plan with dates that is saved ten times mails nobody and is read by nobody")
    void aPlanIsNobodysBusiness() {
        var walk = house.plan(walk(null, "10", ""), once(21));
        for (int saved = 0; saved < 10; saved++) {
            var version = house.page(Account.HUB_LEAD, walk).version();
            var capacity = String.valueOf(10 + saved);
            house.lead(() -> planning.change(walk, version, walk(null, capacity, "")));
        }

        assertThat(told("%Learning walk%")).isZero();
        MANOR.does(() -> {
            assertThat(reading.find(walk)).isEmpty();
            assertThat(reading.ahead(reading.hubs().getFirst().hub(), PageRequest.of(0, 20)))
                    .isEmpty();
        });
    }

    @Test
    @DisplayName("A-14: a weekly series shows before saving which dates two half-terms leave out, and why")
    void aSeriesMindsTheSchoolsTerms() {
        var first = LocalDate.of(2027, 2, 4);
        terms("Manor School", LocalDate.of(2027, 2, 12), LocalDate.of(2027, 2, 22));
        terms("Elm Park School", LocalDate.of(2027, 2, 19), LocalDate.of(2027, 3, 1));
        var hub = house.lead(() -> reading.hubs().getFirst().hub());
        var concerned = List.of(house.school("Manor School"), house.school("Elm Park School"));

        var preview =
                house.lead(() -> planning.preview(hub, concerned, series(first, Repeat.WEEKLY, "5", Skip.ANY_CLOSED)));

        assertThat(preview.days()).extracting(SeriesDay::kept).containsExactly(true, true, false, false, true);
        assertThat(preview.days().get(2).reason()).isEqualTo("Left out: no school day at Manor School (holiday)");
        assertThat(preview.days().get(3).reason()).isEqualTo("Left out: no school day at Elm Park School (holiday)");
        assertThat(preview.days().get(4).reason()).isEqualTo("Kept: a school day at every school");
        var all =
                house.lead(() -> planning.preview(hub, concerned, series(first, Repeat.WEEKLY, "5", Skip.ALL_CLOSED)));
        assertThat(all.days()).allMatch(SeriesDay::kept);
        assertThat(all.days().get(2).reason()).isEqualTo("Kept, though no school day at Manor School (holiday)");
    }

    @Test
    void attendanceIsNotedOnceTheDayHasBegunAndACorrectionKeepsTheOldValue() {
        var walk = house.open(walk(house.school("Fairmile High School"), "10", ""), once(21));
        house.ask(MANOR, walk, 1);
        var place = house.mine(MANOR, walk).places().getFirst().id();
        var day = house.page(MANOR, walk).sessions().getFirst().id();
        assertThat(house.as(FAIRMILE, () -> noting.note(walk, day, place, Mark.PRESENT)))
                .isInstanceOf(StepResult.NotNow.class);

        ActivityHouse.daysPass(walk, 22);
        house.as(FAIRMILE, () -> noting.note(walk, day, place, Mark.ABSENT));
        house.lead(() -> noting.note(walk, day, place, Mark.PRESENT));

        var line = house.lead(() -> noting.find(walk, day).orElseThrow().lines().getFirst());
        assertThat(line.mark()).contains(Mark.PRESENT);
        assertThat(line.corrected()).isEqualTo(1);
        ELM_PARK.does(() -> assertThat(noting.find(walk, day)).isEmpty());
        ELM_PARK.does(() -> assertThatThrownBy(() -> noting.note(walk, day, place, Mark.ABSENT))
                .isInstanceOf(NoSuchElementException.class));
    }

    @Test
    void afterwardsSchoolsSayWhatTheyTookHomeAndTheLeadWritesWhatCameOfIt() {
        var walk = house.open(walk(null, "10", ""), once(21));
        house.ask(MANOR, walk, 1);
        var manor = house.school("Manor School");
        assertThat(house.lead(() -> running.writeUp(walk, "Much", "200"))).isInstanceOf(StepResult.NotNow.class);
        assertThat(house.as(MANOR, () -> taking.feedback(walk, manor, Worth.YES, "")))
                .isInstanceOf(StepResult.NotNow.class);

        ActivityHouse.daysPass(walk, 22);
        house.as(MANOR, () -> taking.feedback(walk, manor, Worth.YES, "Guided reading in threes"));
        house.as(MANOR, () -> taking.feedback(walk, manor, Worth.PARTLY, "Guided reading in threes"));
        house.lead(() -> running.writeUp(walk, "Three schools try it", "200"));

        var page = house.page(ELM_PARK, walk);
        assertThat(page.feedback()).extracting(GivenFeedback::worth).containsExactly(Worth.PARTLY);
        assertThat(page.impactAchieved()).isEqualTo("Three schools try it");
        assertThat(page.actualCost().map(Cost::words)).contains("£200");
        assertThat(page.state()).isEqualTo(ActivityState.WRITTEN_UP);
    }

    @Test
    void aHeadOfAnotherHubFindsNothingByAnyWay() {
        var walk = house.open(walk(null, "10", ""), once(21));
        house.ask(MANOR, walk, 1);
        var place = house.mine(MANOR, walk).places().getFirst().id();
        var manor = house.school("Manor School");

        Account.OTHER_HEAD.does(() -> {
            assertThat(reading.find(walk)).isEmpty();
            assertThatThrownBy(() -> taking.ask(CommandId.next(), walk, manor, 1))
                    .isInstanceOf(NoSuchElementException.class);
            assertThatThrownBy(() -> taking.giveUp(walk, place)).isInstanceOf(NoSuchElementException.class);
        });
        ELM_PARK.does(() -> {
            assertThatThrownBy(() -> taking.giveUp(walk, place)).isInstanceOf(NoSuchElementException.class);
            assertThatThrownBy(() -> taking.name(walk, place, "Somebody")).isInstanceOf(NoSuchElementException.class);
            assertThatThrownBy(() -> taking.need(walk, place, "A ramp")).isInstanceOf(NoSuchElementException.class);
        });
    }

    @Test
    void theDatabaseRefusesASeatOutOfTurnAPlaceTakenBackAndAPlanByAHead() {
        var walk = house.open(walk(null, "1", ""), once(21));
        house.ask(MANOR, walk, 1);
        house.ask(ELM_PARK, walk, 1);
        house.ask(WILLOWBANK, walk, 1);

        assertRefused(WILLOWBANK, "update agendas.place set seat = 1 where turn = 3", "somebody has waited longer");
        assertRefused(ELM_PARK, "update agendas.place set seat = 2 where turn = 2", "there is no such seat");
        assertRefused(ELM_PARK, "update agendas.place set seat = 1 where turn = 2", "place_activity_id_seat_key");
        assertRefused(
                ELM_PARK,
                "update agendas.place set seat = null, given_up_at = now() where turn = 1",
                "gives its place up");
        assertRefused(MANOR, "update agendas.activity set title = 'x'", "only a lead of the hub");
        assertRefused(
                MANOR,
                "insert into agendas.attendance select p.space_id, s.session_id, p.place_id, 1, 'PRESENT',"
                        + " tenancy.me(), 'x', now() from agendas.place p, agendas.session s",
                "only the lead of the hub");
    }

    /** A spring term of 2027 in two halves. */
    private static void terms(String school, LocalDate lastBefore, LocalDate firstAfter) {
        superuser().sql("""
                        insert into calendar.own_term (space_id, term_id, starts_in, name, first_day, last_day)
                        select s.space_id, gen_random_uuid(), 2026, 'Half a term', h.first_day, h.last_day
                          from membership.school s,
                               (values (date '2027-01-04', ?::date), (?::date, date '2027-03-25')) h (first_day, last_day)
                         where s.name = ?
                        """).params(lastBefore, firstAfter, school).update();
    }

    private long count(String query) {
        return transaction.execute(_ -> database.sql(query).query(Long.class).single());
    }

    private static long told(String title) {
        return superuser()
                .sql("select count(*) from messages.message where letter ->> 'title' like ?")
                .param(title)
                .query(Long.class)
                .single();
    }

    private void assertRefused(Account person, String statement, String why) {
        person.does(() -> assertThatThrownBy(() -> transaction.executeWithoutResult(
                        _ -> database.sql(statement).update()))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining(why));
    }
}
