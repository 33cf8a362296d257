package org.challengepartners.agendas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.NoSuchElementException;
import org.challengepartners.IntegrationTest;
import org.challengepartners.calendar.SchoolYear;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.shell.DateWords;
import org.challengepartners.tenancy.CommandId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** How the year of an adopted agenda goes and ends (agenda.md 3, rows 15 to 18). */
@IntegrationTest
@SuppressWarnings("NullAway.Init")
class YearEndTests {

    private static final LocalDate TODAY = LocalDate.now(DateWords.LONDON);
    private static final YearReviewForm HELPED =
            new YearReviewForm("The learning walks", "Twelve classes read daily", WhatNext.CARRY_ON, "");

    @Autowired
    AgendaHouse house;

    @Autowired
    ActivityHouse people;

    @Autowired
    ReviewingYear reviewing;

    @Autowired
    EndingYear ending;

    @Autowired
    CheckingTargets checking;

    @Autowired
    FollowingTargets following;

    @Autowired
    Wording wording;

    @Autowired
    KeepingBudget keeping;

    @Autowired
    ConveningMeetings convening;

    @Autowired
    HoldingMeetings holding;

    @Autowired
    YearEndsOfJune june;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionOperations transaction;

    @BeforeEach
    void adoptTheAgenda() {
        house.fresh();
        people.lead(() -> wording.add(
                CommandId.next(), house.agenda(), new ItemForm.BudgetLine(null, "Cover", "90", Payer.SCHOOLS)));
        house.put();
        AgendaHouse.HEADS.forEach(head -> house.answer(head, Answer.AGREE));
    }

    @Test
    @DisplayName(
            "Rows 16 and 17: each school says what helped, each target and line is closed, and the statement stays for ever")
    void theYearEndsWithAStatementThatStays() {
        assertThat(page(Account.MANOR_HEAD).phase()).isEqualTo(YearPhase.IN_PROGRESS);
        var manor = house.school("Manor School");
        assertThat(give(HELPED)).isInstanceOf(StepResult.NotNow.class);
        people.lead(() -> ending.open(house.agenda()));

        assertThat(give(new YearReviewForm("", "", WhatNext.CHANGE, "")))
                .isInstanceOfSatisfying(
                        StepResult.Wrong.class,
                        wrong -> assertThat(wrong.problems())
                                .extracting(Problem::field)
                                .containsExactly(Field.ABOUT, Field.SOURCE, Field.WOULD_CHANGE));
        give(HELPED);
        give(new YearReviewForm("The forums", "Staff stay", WhatNext.CHANGE, "Meet at noon"));
        assertThat(page(Account.SECOND_HEAD).schools())
                .filteredOn(school -> school.school().equals(manor))
                .singleElement()
                .satisfies(school -> {
                    assertThat(school.said().orElseThrow().helped()).isEqualTo("The forums");
                    assertThat(school.said().orElseThrow().changed()).isEqualTo(1);
                });

        assertThat(people.lead(() -> ending.write(house.agenda(), 0, "Reading rose.")))
                .isEqualTo(new MinutesResult.Saved(1));
        assertThat(people.lead(() -> ending.publish(house.agenda())))
                .isInstanceOfSatisfying(
                        StepResult.NotNow.class,
                        refused -> assertThat(refused.why()).contains("End the target", "“Cover” cost"));
        Account.HUB_LEAD.does(() -> refused(
                "update agendas.year_end set published_at = now(), published_by_name = 'x'",
                "a target or a line of the budget is open"));
        closeEverything();
        assertThat(people.lead(() -> ending.publish(house.agenda()))).isInstanceOf(StepResult.Done.class);

        assertThat(page(Account.MANOR_HEAD).phase()).isEqualTo(YearPhase.REVIEWED);
        assertThat(page(Account.MANOR_HEAD).statement()).isEqualTo("Reading rose.");
        assertThat(give(HELPED)).isInstanceOf(StepResult.NotNow.class);
        assertThat(people.lead(() -> ending.write(house.agenda(), 1, "Other words")))
                .isInstanceOf(MinutesResult.NotNow.class);
        assertThat(people.lead(() -> keeping.spend(house.agenda(), cover(), new SpendForm("1", "", ""))))
                .isInstanceOf(StepResult.NotNow.class);
        Account.HUB_LEAD.does(() -> {
            refused("update agendas.year_end set statement = 'other'", "stays for ever");
            refused("""
                    insert into agendas.spending select space_id, item_id, 9, 1, '', '', tenancy.me(), 'x', now() from agendas.item
                     where kind = 'BUDGET_LINE'""", "stays as it is");
        });
    }

    @Test
    @DisplayName("Row 15: after a meeting that was held the lead notes how each priority stands")
    void aPriorityIsReviewedAtAMeetingThatWasHeld() {
        var priority = page(Account.HUB_LEAD).priorities().getFirst().id();
        var meeting = people.lead(() -> ((ConveneResult.Convened) convening.convene(
                        CommandId.next(),
                        house.hub("North Hub"),
                        new MeetingForm("Autumn meeting", ""),
                        ActivityHouse.series(TODAY, Repeat.ONCE, "", Skip.NONE)))
                .first());
        assertThat(review(priority, meeting)).isInstanceOf(StepResult.NotNow.class);
        people.lead(() -> convening.open(meeting));
        people.lead(() -> holding.begin(meeting));

        assertThat(review(priority, meeting)).isInstanceOf(StepResult.Done.class);

        assertThat(page(Account.MANOR_HEAD).priorities().getFirst().standings())
                .singleElement()
                .satisfies(standing -> assertThat(standing.status()).isEqualTo(TargetStatus.AT_RISK));
    }

    @Test
    @DisplayName("Row 16: on 1 June the clock opens the review of the year, once")
    void theClockOpensTheReviewOfTheYear() {
        june.open();
        assertThat(page(Account.MANOR_HEAD).phase())
                .as("before June")
                .isEqualTo(
                        TODAY.getMonthValue() >= 6 && TODAY.getMonthValue() < 9
                                ? YearPhase.YEAR_END
                                : YearPhase.IN_PROGRESS);
        aYearPasses();

        june.open();
        june.open();

        assertThat(page(Account.MANOR_HEAD).phase()).isEqualTo(YearPhase.YEAR_END);
    }

    @Test
    @DisplayName("Row 18: a reviewed agenda is archived when the next is adopted, and its address still works")
    void theYearIsArchivedWhenTheNextIsAdopted() {
        people.lead(() -> ending.open(house.agenda()));
        people.lead(() -> ending.write(house.agenda(), 0, "Reading rose."));
        closeEverything();
        people.lead(() -> ending.publish(house.agenda()));
        var last = house.agenda();
        aYearPasses();

        house.startTheNext();
        house.put();
        AgendaHouse.HEADS.forEach(head -> house.answer(head, Answer.AGREE));

        var archived = people.as(Account.MANOR_HEAD, () -> reviewing.find(last).orElseThrow());
        assertThat(archived.phase()).isEqualTo(YearPhase.ARCHIVED);
        assertThat(archived.statement()).isEqualTo("Reading rose.");
    }

    @Test
    void nobodyOutsideTheHubReadsItsYearAndNoHeadEndsIt() {
        people.lead(() -> ending.open(house.agenda()));
        Account.OTHER_HEAD.does(() -> assertThat(reviewing.find(house.agenda())).isEmpty());
        Account.SECOND_HEAD.does(() -> {
            assertThatThrownBy(() ->
                            reviewing.give(CommandId.next(), house.agenda(), house.school("Manor School"), HELPED))
                    .isInstanceOf(NoSuchElementException.class);
            refused("update agendas.year_end set statement = 'mine'", "only a lead of the hub ends its year");
        });
    }

    private StepResult give(YearReviewForm form) {
        var manor = house.school("Manor School");
        return people.as(Account.MANOR_HEAD, () -> reviewing.give(CommandId.next(), house.agenda(), manor, form));
    }

    private StepResult review(ItemId priority, MeetingId meeting) {
        return people.lead(
                () -> ending.review(house.agenda(), priority, meeting, TargetStatus.AT_RISK, "Cover is short"));
    }

    private void closeEverything() {
        var targets =
                people.lead(() -> following.of(house.agenda()).orElseThrow().targets());
        targets.forEach(target -> people.lead(() ->
                checking.end(house.agenda(), target.id(), new EndForm(Outcome.PARTLY, "", "The survey was not made"))));
        people.lead(() -> keeping.spend(house.agenda(), cover(), new SpendForm("", "Nobody needed it", "")));
    }

    private ItemId cover() {
        return keeping.find(house.agenda()).orElseThrow().lines().getFirst().id();
    }

    /** The agenda is that of the school year before. */
    private void aYearPasses() {
        ActivityHouse.superuser()
                .sql("""
                do $$
                begin
                    set local session_replication_role = replica; -- an adopted agenda is unchangeable
                    update agendas.agenda set starts_in = %d;
                end
                $$""".formatted(SchoolYear.of(TODAY).startsIn() - 1))
                .update();
    }

    private YearEndDetail page(Account reader) {
        return people.as(reader, () -> reviewing.find(house.agenda()).orElseThrow());
    }

    private void refused(String sql, String message) {
        assertThatThrownBy(() ->
                        transaction.executeWithoutResult(_ -> database.sql(sql).update()))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining(message);
    }
}
