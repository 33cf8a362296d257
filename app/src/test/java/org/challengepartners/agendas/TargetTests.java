package org.challengepartners.agendas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.NoSuchElementException;
import org.challengepartners.IntegrationTest;
import org.challengepartners.SignIn;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.membership.Enrolling;
import org.challengepartners.membership.Forming;
import org.challengepartners.membership.SchoolId;
import org.challengepartners.shell.DateWords;
import org.challengepartners.tenancy.CommandId;
import org.challengepartners.tenancy.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** How the targets of an adopted agenda are followed, and what of it nobody but the school and its lead reads. */
@IntegrationTest
@SuppressWarnings("NullAway.Init")
class TargetTests {

    private static final LocalDate TODAY = LocalDate.now(DateWords.LONDON);
    private static final Account MANOR = Account.MANOR_HEAD;
    private static final Account ELM_PARK = Account.SECOND_HEAD;

    @Autowired
    AgendaHouse house;

    @Autowired
    FollowingTargets following;

    @Autowired
    CheckingTargets checking;

    @Autowired
    GivingOwnValues giving;

    @Autowired
    Enrolling enrolling;

    @Autowired
    Forming forming;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionOperations transaction;

    @BeforeEach
    void adoptTheAgenda() {
        house.fresh();
        house.put();
        AgendaHouse.HEADS.forEach(head -> house.answer(head, Answer.AGREE));
    }

    @Test
    void aTargetShowsTheJudgementAndTheArithmeticBesideEachOther() {
        checkIn("69", TargetStatus.AT_RISK, TODAY);

        var target = read(MANOR);
        assertThat(target.latest().map(CheckIn::status)).contains(TargetStatus.AT_RISK);
        assertThat(target.progress().map(Progress::words)).contains("50\u00a0%");
        assertThat(target.stale()).isFalse();
    }

    @Test
    void aTargetThatNobodyHasCheckedForOneAndAHalfTimesItsRhythmIsStale() {
        checkIn("60", TargetStatus.ON_TRACK, TODAY.minusDays(42));
        assertThat(read(MANOR).stale()).isFalse();
        checkIn("60", TargetStatus.ON_TRACK, TODAY.minusDays(41));

        ActivityHouse.superuser()
                .sql("update agendas.check_in set every_weeks = 3")
                .update();

        assertThat(read(MANOR).stale()).isTrue();
    }

    @Test
    void aFigureNeedsASourceAndADayThatIsNotInTheFuture() {
        Account.HUB_LEAD.does(() -> {
            var form = new CheckInForm("much", null, TODAY.plusDays(1), "", "", "0");
            assertThat(checking.checkIn(CommandId.next(), house.agenda(), target(), form))
                    .isInstanceOfSatisfying(
                            StepResult.Wrong.class,
                            wrong -> assertThat(wrong.problems())
                                    .extracting(Problem::field)
                                    .containsExactly(
                                            Field.VALUE, Field.DAY, Field.SOURCE, Field.STATUS, Field.CADENCE));
        });
    }

    @Test
    void aSchoolsOwnFigureIsReadByItsHeadAndTheLeadAlone() {
        give(MANOR, "63.25");

        assertThat(read(MANOR)
                        .mine()
                        .getFirst()
                        .latest()
                        .map(SchoolValue::value)
                        .map(Object::toString))
                .contains("63.25");
        assertThat(read(Account.HUB_LEAD).schools())
                .filteredOn(school -> school.name().equals("Manor School"))
                .first()
                .satisfies(school -> assertThat(school.latest()).isPresent());
        assertThat(read(ELM_PARK).toString()).doesNotContain("63.25");
        ELM_PARK.does(() ->
                assertThat(count("select count(*) from agendas.school_value")).isZero());
        ELM_PARK.does(
                () -> assertThat(following.sheet(house.agenda()).orElseThrow().toString())
                        .doesNotContain("63.25"));
    }

    @Test
    void theFigureOfFourSchoolsIsNotShownAndThatOfFiveIs() {
        for (var head : AgendaHouse.HEADS) {
            give(head, "60");
        }
        publish();
        assertThat(read(MANOR).published().getFirst().value()).isEmpty();
        assertThat(read(MANOR).published().getFirst().schools()).isEqualTo(4);

        var brookside = house.school("Brookside Academy");
        Account.OFFICE.does(() -> forming.move(brookside, house.hub("North Hub"), "joins North Hub"));
        publish();
        assertThat(read(MANOR).published().getFirst().missing()).containsExactly("Brookside Academy");
        give(Account.OTHER_HEAD, brookside, "70");
        publish();

        assertThat(read(MANOR).published().getFirst().value().map(Object::toString))
                .contains("62");
        assertThat(read(MANOR).published()).hasSize(3);
    }

    @Test
    void aNewHeadAndANewLeadReadTheSchoolsFiguresAndTheOnesBeforeThemNoMore() {
        give(MANOR, "63.25");
        var head = PersonId.next();
        Account.OFFICE.does(() -> {
            enrolling.person(head, "Ines Ford", "ines.ford@partnership.example");
            enrolling.headteacher(house.school("Manor School"), head);
        });
        SignIn.as(
                head,
                SignIn.roles("headteacher"),
                () -> assertThat(following
                                .find(house.agenda(), target())
                                .orElseThrow()
                                .mine()
                                .getFirst()
                                .latest())
                        .isPresent());

        Account.OFFICE.does(() -> forming.leave(house.school("Manor School"), "moves"));

        MANOR.does(() ->
                assertThat(count("select count(*) from agendas.school_value")).isZero());
        Account.HUB_LEAD.does(() ->
                assertThat(count("select count(*) from agendas.school_value")).isZero());
    }

    @Test
    void aTargetEndsOnceWithItsLastValueOrTheReasonWhyThereIsNone() {
        Account.HUB_LEAD.does(() -> {
            assertThat(checking.end(house.agenda(), target(), new EndForm(Outcome.PARTLY, "", "")))
                    .isInstanceOf(StepResult.Wrong.class);
            assertThat(checking.end(house.agenda(), target(), new EndForm(Outcome.PARTLY, "74", "")))
                    .isInstanceOf(StepResult.Done.class);
            assertThat(checking.end(house.agenda(), target(), new EndForm(Outcome.MET, "80", "")))
                    .isInstanceOf(StepResult.NotNow.class);
        });
        assertThat(read(MANOR).end().map(TargetEnd::outcome)).contains(Outcome.PARTLY);
        assertThat(give(MANOR, "63")).isInstanceOf(StepResult.NotNow.class);
    }

    @Test
    void nobodyOutsideTheHubFindsItAndNoHeadChecksInOrGivesAnothersFigure() {
        var manor = house.school("Manor School");
        Account.OTHER_HEAD.does(() -> {
            assertThat(following.of(house.agenda())).isEmpty();
            assertThatThrownBy(() -> giving.give(CommandId.next(), house.agenda(), target(), manor, own("1")))
                    .isInstanceOf(NoSuchElementException.class);
        });
        ELM_PARK.does(
                () -> assertThatThrownBy(() -> giving.give(CommandId.next(), house.agenda(), target(), manor, own("1")))
                        .isInstanceOf(NoSuchElementException.class));
        ELM_PARK.does(() -> assertThatThrownBy(() ->
                        transaction.executeWithoutResult(_ -> database.sql("""
                        insert into agendas.check_in
                        select space_id, item_id, 1, gen_random_uuid(), 1, 'ON_TRACK', current_date, 'x', '', 13, tenancy.me(), 'x', now()
                          from agendas.item where kind = 'TARGET'""").update()))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("only a lead of the hub"));
        Account.HUB_LEAD.does(() -> assertThatThrownBy(() ->
                        transaction.executeWithoutResult(_ -> database.sql("""
                        insert into agendas.published_value
                        select space_id, item_id, 1, 'MEAN', 5, 4, array[gen_random_uuid(), gen_random_uuid(), gen_random_uuid(),
                               gen_random_uuid()], '{}', tenancy.me(), 'x', now()
                          from agendas.item where kind = 'TARGET'""").update()))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("five_schools_or_nothing"));
    }

    private void checkIn(String value, TargetStatus status, LocalDate day) {
        Account.HUB_LEAD.does(() -> assertThat(checking.checkIn(
                        CommandId.next(),
                        house.agenda(),
                        target(),
                        new CheckInForm(value, status, day, "The hub's survey", "", "4")))
                .isInstanceOf(StepResult.Done.class));
    }

    private StepResult give(Account head, String value) {
        return give(head, AgendaHouse.school(house.page(head)), value);
    }

    private StepResult give(Account head, SchoolId school, String value) {
        return SignIn.as(
                head.id(),
                head.person(),
                SignIn.roles(head.realmRole()),
                () -> giving.give(CommandId.next(), house.agenda(), target(), school, own(value)));
    }

    private static OwnValueForm own(String value) {
        return new OwnValueForm(value, TODAY, "October census", "");
    }

    private void publish() {
        Account.HUB_LEAD.does(() -> checking.publish(house.agenda(), target(), RollUpRule.MEAN));
    }

    /** The first target: from 58 to 80 per cent. */
    private ItemId target() {
        return house.page(Account.HUB_LEAD).text().items().stream()
                .filter(item -> item.text() instanceof ItemText.Target)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private TargetDetail read(Account reader) {
        var id = target();
        return SignIn.as(
                reader.id(),
                reader.person(),
                SignIn.roles(reader.realmRole()),
                () -> following.find(house.agenda(), id).orElseThrow());
    }

    private long count(String query) {
        return transaction.execute(_ -> database.sql(query).query(Long.class).single());
    }
}
