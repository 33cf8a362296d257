package org.challengepartners.agendas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import org.challengepartners.IntegrationTest;
import org.challengepartners.calendar.SchoolYear;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.shell.DateWords;
import org.challengepartners.tenancy.CommandId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** The budget of an agenda: what the office allocates, what the schools agree, and what each line cost. */
@IntegrationTest
@SuppressWarnings("NullAway.Init")
class BudgetTests {

    private static final SchoolYear YEAR = SchoolYear.of(LocalDate.now(DateWords.LONDON));

    @Autowired
    AgendaHouse house;

    @Autowired
    ActivityHouse people;

    @Autowired
    Wording wording;

    @Autowired
    KeepingBudget keeping;

    @Autowired
    AllocatingFunds allocating;

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
            "A-15: lines above the allocation are a warning in the draft, and refused with the amount over when put to agreement")
    void moreThanIsAllocatedIsRefused() {
        allocate("1,000", "");
        line("Cover for learning walks", "900", Payer.HUB);
        var speaker = line("A speaker", "300", Payer.HUB);
        line("Travel", "5000", Payer.SCHOOLS);

        assertThat(house.draft().missing())
                .containsExactly("The budget is £200 over the £1,000 that the hub was allocated. Lower a line of it");
        assertThat(house.put())
                .isInstanceOfSatisfying(
                        PutResult.NotReady.class,
                        refused -> assertThat(refused.missing())
                                .singleElement()
                                .asString()
                                .contains("£200 over"));

        people.lead(() -> wording.revise(house.agenda(), speaker, 1, form("A speaker", "100", Payer.HUB)));
        assertThat(house.draft().missing()).isEmpty();
        assertThat(house.put()).isInstanceOf(PutResult.Put.class);
    }

    @Test
    void theBudgetIsAmongTheWordsThatASchoolAgreesTo() {
        allocate("1000", "");
        var cover = line("Cover", "900", Payer.HUB);
        house.put();
        house.answer(Account.MANOR_HEAD, Answer.AGREE);
        people.lead(() -> wording.revise(house.agenda(), cover, 1, form("Cover", "800", Payer.HUB)));
        house.put();

        assertThat(house.page(Account.MANOR_HEAD).mine().getFirst().answer().needsRenewing())
                .isTrue();
    }

    @Test
    void aHubWithoutAnAllocationPlansNothingFromIt() {
        line("Cover", "10", Payer.HUB);

        assertThat(house.draft().missing()).singleElement().asString().startsWith("The office has entered no funding");
    }

    @Test
    void theOfficeKeepsTheHistoryOfWhatItAllocated() {
        allocate("1000", "");
        assertThat(entered("1500", "")).isInstanceOf(StepResult.Wrong.class);
        assertThat(entered("much", "more schools")).isInstanceOf(StepResult.Wrong.class);
        allocate("1500", "more schools");

        var budget =
                people.as(Account.HUB_LEAD, () -> keeping.find(house.agenda()).orElseThrow());
        assertThat(budget.allocated()).isEqualByComparingTo("1500");
        assertThat(budget.allocations()).extracting(Allocation::because).containsExactly("more schools", "");
        Account.HUB_LEAD.does(() -> refused("update agendas.allocation set amount = 99999", "permission denied"));
    }

    @Test
    void eachLineEndsWithWhatItCostOrWhyNothingWasSpent() {
        var cover = adopted();
        assertThat(spend(cover, "", "")).isInstanceOf(StepResult.Wrong.class);
        assertThat(spend(cover, "much", "")).isInstanceOf(StepResult.Wrong.class);
        spend(cover, "", "The walks were cancelled");
        spend(cover, "850.50", "");

        var read =
                people.as(Account.MANOR_HEAD, () -> keeping.find(house.agenda()).orElseThrow());
        assertThat(read.spent()).isEqualByComparingTo("850.50");
        assertThat(read.open()).isEmpty();
        assertThat(read.mayKeep()).isFalse();
        Account.MANOR_HEAD.does(() -> assertThatThrownBy(
                        () -> keeping.spend(house.agenda(), cover, new SpendForm("1", "", "")))
                .isInstanceOf(NoSuchElementException.class));
        Account.MANOR_HEAD.does(() -> refused("""
                insert into agendas.spending select space_id, item_id, 9, 1, '', '', tenancy.me(), 'x', now() from agendas.item
                 where kind = 'BUDGET_LINE'""", "only a lead of the hub keeps its budget"));
    }

    @Test
    void aLineMovesWithinTheAgreedShareAndBeyondItIsAChangeOfSubstance() {
        var cover = adopted();
        assertThat(move(cover, "1000"))
                .isInstanceOfSatisfying(
                        StepResult.NotNow.class,
                        refused -> assertThat(refused.why()).contains("more than the 10 %"));
        assertThat(move(cover, "990")).isInstanceOf(StepResult.Done.class);
        assertThat(people.as(
                                Account.MANOR_HEAD,
                                () -> keeping.find(house.agenda()).orElseThrow())
                        .planned())
                .isEqualByComparingTo("990");
        Account.HUB_LEAD.does(() -> refused("""
                insert into agendas.budget_move select space_id, item_id, 9, 2000, 'x', tenancy.me(), 'x', now() from agendas.item
                 where kind = 'BUDGET_LINE'""", "a change of substance"));
        var before = new ItemText.BudgetLine(null, "Cover", BigDecimal.TEN, Payer.HUB);
        assertThat(Budgets.isSubstance(
                        before,
                        new ItemText.BudgetLine(AgendaFixtures.READING, "Cover", BigDecimal.TEN, Payer.HUB),
                        100))
                .as("a line that changes its item")
                .isTrue();
    }

    @Test
    void nobodyOutsideTheHubReadsItsBudgetAndNoHeadAllocates() {
        allocate("1000", "");
        house.put();
        Account.OTHER_HEAD.does(() -> {
            assertThat(keeping.find(house.agenda())).isEmpty();
            assertThat(transaction.<Long>execute(_ -> database.sql("select count(*) from agendas.allocation")
                            .query(Long.class)
                            .single()))
                    .isZero();
        });
    }

    /** An adopted agenda with a line of 900 pounds for cover, of which a tenth may move. */
    private ItemId adopted() {
        allocate("1000", "");
        var cover = line("Cover", "900", Payer.HUB);
        people.lead(() -> wording.add(CommandId.next(), house.agenda(), new ItemForm.BudgetRule("10")));
        house.put();
        AgendaHouse.HEADS.forEach(head -> house.answer(head, Answer.AGREE));
        return cover;
    }

    private ItemId line(String what, String planned, Payer payer) {
        return people.lead(() -> switch (wording.add(CommandId.next(), house.agenda(), form(what, planned, payer))) {
            case SaveResult.Saved saved -> saved.item();
            case SaveResult refused -> throw new IllegalStateException(refused.toString());
        });
    }

    private static ItemForm.BudgetLine form(String what, String planned, @Nullable Payer payer) {
        return new ItemForm.BudgetLine(null, what, planned, payer);
    }

    private StepResult spend(ItemId line, String actual, String because) {
        return people.lead(() -> keeping.spend(house.agenda(), line, new SpendForm(actual, because, "R-17")));
    }

    private StepResult move(ItemId line, String planned) {
        return people.lead(() -> keeping.move(house.agenda(), line, planned, "Cover costs more"));
    }

    private void allocate(String amount, String because) {
        assertThat(entered(amount, because)).isInstanceOf(StepResult.Done.class);
    }

    private StepResult entered(String amount, String because) {
        var hub = house.hub("North Hub");
        return people.as(Account.OFFICE, () -> allocating.allocate(CommandId.next(), hub, YEAR, amount, because));
    }

    private void refused(String sql, String message) {
        assertThatThrownBy(() ->
                        transaction.executeWithoutResult(_ -> database.sql(sql).update()))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining(message);
    }
}
