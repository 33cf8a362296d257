package org.challengepartners.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.challengepartners.IntegrationTest;
import org.challengepartners.SignIn;
import org.challengepartners.TestHouse;
import org.challengepartners.membership.DemonstrationMembership;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.membership.SchoolSummary;
import org.challengepartners.tenancy.CommandId;
import org.challengepartners.tenancy.PersonId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;

/** To everybody else there are no such reviews: a foreign id and an invented one get the same answer. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReviewIsolationTests {

    private static final FindingText TEXT = new FindingText(null, FindingKind.WHAT_WENT_WELL, "Calm", null);

    @Autowired
    DemonstrationMembership membership;

    @Autowired
    DemonstrationReviews demonstration;

    @Autowired
    PlanningReviews planning;

    @Autowired
    ImportingReviews importing;

    @Autowired
    Reviewing reviewing;

    @Autowired
    WritingFindings writing;

    @Autowired
    OrderingFindings ordering;

    @Autowired
    Submitting submitting;

    @Autowired
    ReportReading reading;

    SchoolSummary manor;
    DemonstrationReviews.Made reviews;
    FindingDetail finding;

    @BeforeAll
    void makeTheReviews() {
        TestHouse.firstOffice(Account.OFFICE.id());
        manor = membership.make().manor();
        reviews = demonstration.make(manor);
        finding = SignIn.as(
                Account.LEAD_REVIEWER.id(),
                Set.of("reviewer"),
                () -> writing.all(reviews.current()).getFirst());
    }

    /** Whom none of the two reviews is any business of. */
    @ParameterizedTest
    @EnumSource(
            value = Account.class,
            names = {"MANOR_HEAD", "LEAD_REVIEWER", "PEER_REVIEWER"},
            mode = EnumSource.Mode.EXCLUDE)
    void nobodyElseFindsThem(Account somebody) {
        somebody.does(() -> seesNothing());
    }

    @Test
    void norDoesAPersonWhoHasEveryRoleInKeycloakAndNoKey() {
        SignIn.as(
                PersonId.next(),
                SignIn.roles("headteacher", "reviewer", "hub-lead", "company-member"),
                () -> seesNothing());
    }

    @Test
    void theKeyOfTheHeadSleepsWhileHerRoleInKeycloakIsMissing() {
        SignIn.as(Account.MANOR_HEAD.id(), SignIn.roles("reviewer", "hub-lead"), () -> seesNothing());
    }

    private void seesNothing() {
        assertThat(reviewing.mine(PageRequest.of(0, 50)).getContent()).isEmpty();
        assertThat(reviewing.openForMe()).isEmpty();
        assertThat(reading.ofSchool(manor.id())).isEmpty();
        for (var id : List.of(reviews.january(), reviews.current(), ReviewId.next())) {
            assertThat(reviewing.find(id)).isEmpty();
            assertThat(reading.open(id)).isEmpty();
            isNotFoundToWriters(id);
        }
    }

    @Test
    void toTheHeadHerselfThereIsNothingToWriteOrSubmit() {
        Account.MANOR_HEAD.does(() -> {
            isNotFoundToWriters(reviews.january());
            isNotFoundToWriters(reviews.current());
        });
    }

    private void isNotFoundToWriters(ReviewId id) {
        isNotFound(() -> writing.all(id));
        isNotFound(() -> writing.find(id, finding.id()));
        isNotFound(() -> writing.add(CommandId.next(), id, TEXT));
        isNotFound(() -> writing.reword(id, finding.id(), finding.version(), TEXT));
        isNotFound(() -> writing.remove(id, finding.id(), finding.version()));
        isNotFound(() -> ordering.moveUp(id, finding.id()));
        isNotFound(() -> ordering.moveDown(id, finding.id()));
        isNotFound(() -> submitting.check(id));
        isNotFound(() -> submitting.submit(CommandId.next(), id, "anything"));
    }

    @Test
    void aReviewerDoesNotReachAFindingThroughAnotherReview() {
        var other = demonstration.openOf(manor);
        Account.LEAD_REVIEWER.does(() -> {
            assertThat(writing.find(other, finding.id())).isEmpty();
            assertThat(writing.reword(other, finding.id(), finding.version(), TEXT))
                    .isEqualTo(new SaveResult.Gone());
            assertThat(writing.remove(other, finding.id(), finding.version())).isEqualTo(new RemoveResult.Removed());
            assertThat(ordering.moveUp(other, finding.id())).isEqualTo(new MoveResult.Gone());
            assertThat(writing.find(reviews.current(), finding.id())).contains(finding);
        });
    }

    @Test
    void aReviewerDoesNotReadTheReportOfJanuary() {
        Account.LEAD_REVIEWER.does(() -> {
            assertThat(reviewing.find(reviews.january())).isEmpty();
            assertThat(reading.open(reviews.january())).isEmpty();
        });
    }

    @Test
    void onlyTheOfficePlansAndEnters() {
        Account.MANOR_HEAD.does(() -> {
            var plan = new ReviewPlan(
                    manor.id(), "QAR-2019", Held.in(YearMonth.of(2026, 9)), Account.LEAD_REVIEWER.id(), List.of());
            assertThatThrownBy(() -> planning.open(CommandId.next(), plan)).isInstanceOf(AccessDeniedException.class);
        });
    }

    private static void isNotFound(ThrowingCallable call) {
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(call);
    }
}
