package org.challengepartners.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.challengepartners.IntegrationTest;
import org.challengepartners.TestHouse;
import org.challengepartners.dev.TestPostgres;
import org.challengepartners.membership.DemonstrationMembership;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.tenancy.CommandId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Days that people serve on teams: what their schools gave, and the host received. */
@IntegrationTest
class ReviewerDaysTests {

    private static final HalfDays THREE = HalfDays.ofDays(3);

    @Autowired
    DemonstrationMembership membership;

    @Autowired
    ReviewsHouse house;

    @Autowired
    ReviewsBefore before;

    @Autowired
    PlanningReviews planning;

    @Autowired
    RecordingDays recording;

    @Autowired
    KeepingLedger keeping;

    @Autowired
    DaysOfOwnSchool days;

    @Autowired
    ReviewerDaysLedger ledger;

    @Autowired
    SteeringReviews steering;

    @Autowired
    TransactionTemplate transactions;

    DemonstrationMembership.Made made;

    @BeforeEach
    void begin() {
        TestHouse.empty();
        TestHouse.firstOffice(Account.OFFICE.id());
        made = membership.make();
    }

    /** Margaret Lyle leads; Grace Whitfield, the head of Brookside Academy, comes with her. */
    private ReviewId review() {
        var first = LocalDate.of(2026, 11, 24);
        var plan = new ReviewPlan(
                made.manor().id(),
                "QAR-2019",
                Held.on(first, first.plusDays(2)),
                Account.LEAD_REVIEWER.id(),
                List.of(Account.OTHER_HEAD.id()));
        var opened = ReviewsBefore.as(Account.OFFICE, () -> planning.open(CommandId.next(), plan));
        if (opened instanceof OpenResult.Opened one) {
            return one.review();
        }
        throw new IllegalStateException("not opened: " + opened);
    }

    private void issue(ReviewId review) {
        house.wrote(Account.LEAD_REVIEWER, review, "Calm in every corridor", null);
        house.submitted(review);
    }

    private RecordOutcome record(Account by, ReviewId review, Account whom, HalfDays served) {
        return ReviewsBefore.as(by, () -> recording.record(review, whom.id(), served));
    }

    private List<LedgerBalance> balances() {
        return ReviewsBefore.as(Account.OFFICE, () -> keeping.balances());
    }

    @Test
    @DisplayName(
            "Reviews 9: days served are credited to the reviewer's school and debited to the host when the report is issued")
    void daysServedAreCreditedAtIssue() {
        var review = review();
        assertThat(record(Account.OTHER_HEAD, review, Account.OTHER_HEAD, THREE))
                .as("a peer's own word")
                .isEqualTo(RecordOutcome.GONE);
        assertThat(record(Account.LEAD_REVIEWER, review, Account.OTHER_HEAD, new HalfDays(7)))
                .isEqualTo(RecordOutcome.TOO_MANY);
        assertThat(record(Account.LEAD_REVIEWER, review, Account.OTHER_HEAD, new HalfDays(5)))
                .isEqualTo(RecordOutcome.DONE);
        assertThat(record(Account.LEAD_REVIEWER, review, Account.LEAD_REVIEWER, THREE))
                .isEqualTo(RecordOutcome.DONE);
        assertThat(balances()).as("before issue").isEmpty();
        issue(review);

        assertThat(balances())
                .as("a lead's days do not count by default")
                .extracting(LedgerBalance::account, line -> line.closing().number())
                .containsExactly(tuple("Manor School", "-2.5"), tuple("Brookside Academy", "2.5"));
    }

    @Test
    @DisplayName(
            "Reviews 9: one credit per served place, ever; recomputing changes nothing, and what is credited stands")
    void recomputingChangesNothing() {
        var review = review();
        record(Account.LEAD_REVIEWER, review, Account.OTHER_HEAD, THREE);
        issue(review);
        var once = balances();

        Account.LEAD_REVIEWER.does(() -> transactions.executeWithoutResult(
                _ -> assertThat(ledger.settle(review)).isZero()));
        assertThat(record(Account.LEAD_REVIEWER, review, Account.OTHER_HEAD, HalfDays.ofDays(1)))
                .isEqualTo(RecordOutcome.CREDITED);
        assertThat(balances()).isEqualTo(once);
        assertThat(once.stream().mapToInt(line -> line.closing().halves()).sum())
                .as("debits are credits")
                .isZero();
    }

    @Test
    @DisplayName("Reviews 9: days that the lead records after issue are credited at once")
    void whatIsRecordedLateIsCreditedAtOnce() {
        var review = review();
        issue(review);
        assertThat(balances()).isEmpty();
        record(Account.LEAD_REVIEWER, review, Account.OTHER_HEAD, THREE);

        assertThat(balances()).extracting(line -> line.closing().halves()).containsExactly(-6, 6);
    }

    @Test
    @DisplayName("Reviews 9: a school reads what it earned and received, without a minus, and no other school's")
    void aSchoolReadsItsOwnDays() {
        var review = review();
        record(Account.LEAD_REVIEWER, review, Account.OTHER_HEAD, THREE);
        issue(review);

        Account.OTHER_HEAD.does(() -> assertThat(days.mine()).singleElement().satisfies(school -> {
            assertThat(school.school()).isEqualTo("Brookside Academy");
            assertThat(school.years())
                    .extracting(
                            year -> year.earned().words(),
                            year -> year.received().words())
                    .containsExactly(tuple("3 days", "0 days"));
        }));
        Account.MANOR_HEAD.does(() -> assertThat(days.mine().getFirst().years())
                .extracting(
                        year -> year.earned().halves(), year -> year.received().halves())
                .containsExactly(tuple(0, 6)));
        Account.SECOND_HEAD.does(
                () -> assertThat(days.mine().getFirst().years()).isEmpty());
    }

    @Test
    @DisplayName(
            "Reviews 3.33 and 9: a late postponement costs the host a day for each of the team; two people waive it")
    void aLatePostponementCostsAndIsWaivedByTwo() {
        var review = before.preparing(made.manor(), Account.MANOR_HEAD);
        superuser().sql("""
                begin; set local session_replication_role = replica;
                update reviews.review set held_from = current_date + 4, held_until = current_date + 6 where review_id = '%s'; commit
                """.formatted(review)).update();
        ReviewsBefore.taken(
                Account.MANOR_HEAD, () -> steering.take(review, ReviewStep.POSTPONE, "Our boiler has burst"));
        assertThat(balances())
                .extracting(LedgerBalance::account, line -> line.closing().number())
                .containsExactly(tuple("Manor School", "-2"), tuple("The partnership", "2"));

        var line = ReviewsBefore.as(
                Account.OFFICE,
                () -> keeping.lines(PageRequest.of(0, 25)).getContent().getFirst());
        Account.OFFICE.does(() -> {
            assertThat(keeping.askToWaive(line.id(), "Nobody could help it")).isTrue();
            assertThat(keeping.askToWaive(line.id(), "Again")).isFalse();
            var asked = keeping.lines(PageRequest.of(0, 25)).getContent().getFirst();
            assertThat(asked.counts()).isFalse();
            assertThat(keeping.agree(asked.id())).as("her own word").isFalse();
        });
        assertThat(balances().getFirst().closing().number()).isEqualTo("-2");
        ReviewerPool.seatColleague();
        ReviewerPool.asColleague(() -> assertThat(keeping.agree(keeping.lines(PageRequest.of(0, 25))
                        .getContent()
                        .getFirst()
                        .id()))
                .isTrue());
        assertThat(balances().getFirst().closing().number()).isEqualTo("-1");
    }

    @Test
    @DisplayName("Reviews 9: an adjustment has a reason and counts once a second person has agreed")
    void anAdjustmentNeedsTwo() {
        var manor = made.manor().space();
        var brookside = made.schools().get("Brookside Academy");
        Account.OFFICE.does(() -> {
            keeping.askToAdjust(
                    manor, java.util.Objects.requireNonNull(brookside).space(), THREE, "Before this service");
            assertThat(keeping.balances()).isEmpty();
            assertThatThrownBy(() -> keeping.askToAdjust(manor, manor, THREE, "To itself"))
                    .isInstanceOf(DataAccessException.class);
            assertThatThrownBy(() -> keeping.askToAdjust(manor, brookside.space(), THREE, " "))
                    .isInstanceOf(DataAccessException.class);
        });
        ReviewerPool.seatColleague();
        ReviewerPool.asColleague(() -> assertThat(keeping.agree(keeping.lines(PageRequest.of(0, 25))
                        .getContent()
                        .getFirst()
                        .id()))
                .isTrue());
        assertThat(balances()).extracting(line -> line.closing().halves()).containsExactly(-6, 6);
    }

    @Test
    @DisplayName("Reviews 9: the board of supply and demand counts places, not habits")
    void theBoardCountsPlaces() {
        before.planned(made.manor());
        Account.OFFICE.does(() -> {
            var board = keeping.board();
            assertThat(board.schools()).isEqualTo(24);
            assertThat(board.places()).isEqualTo(1);
            assertThat(board.offered()).isEqualTo(20);
            assertThat(board.words()).contains("Two places from each of 24 schools would give 48");
        });
    }

    private static JdbcClient superuser() {
        return JdbcClient.create(TestPostgres.get().superuser());
    }
}
