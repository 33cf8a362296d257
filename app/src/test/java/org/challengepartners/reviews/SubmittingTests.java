package org.challengepartners.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Supplier;
import org.challengepartners.IntegrationTest;
import org.challengepartners.SignIn;
import org.challengepartners.TestHouse;
import org.challengepartners.membership.DemonstrationMembership;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.tenancy.CommandId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** The lead submits the findings, once; then they are the school's, and the team leaves the room. */
@IntegrationTest
@RecordApplicationEvents
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SubmittingTests {

    @Autowired
    DemonstrationMembership membership;

    @Autowired
    DemonstrationReviews demonstration;

    @Autowired
    WritingFindings writing;

    @Autowired
    OrderingFindings ordering;

    @Autowired
    Submitting submitting;

    @Autowired
    Reviewing reviewing;

    @Autowired
    ReportReading reading;

    DemonstrationMembership.Made made;
    ReviewId review;

    @BeforeAll
    void makeThePartnership() {
        TestHouse.firstOffice(Account.OFFICE.id());
        made = membership.make();
    }

    @BeforeEach
    void openAReview() {
        review = demonstration.openOf(made.manor());
    }

    @Test
    void theHeadReadsNothingBeforeTheLeadSubmits() {
        write("Calm", "Leading");
        Account.MANOR_HEAD.does(() -> {
            var page = reviewing.find(review).orElseThrow();

            assertThat(page.state()).isEqualTo(ReviewState.ON_SITE);
            assertThat(page.mayReadReport()).isFalse();
            assertThat(page.teamSpace()).isEmpty();
            assertThat(reading.open(review)).isEmpty();
            assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> writing.all(review));
        });
    }

    @Test
    void whatTheLeadSubmitsReachesTheHeadWordForWord(ApplicationEvents events) {
        write("Calm", "Leading");
        write("Kind", null);
        var submitted = (SubmitResult.Submitted) submit(CommandId.next());

        Account.MANOR_HEAD.does(() -> {
            var report = reading.open(review).orElseThrow();

            assertThat(report.findings())
                    .containsExactly(
                            new FindingText("leadership", FindingKind.WHAT_WENT_WELL, "Calm", "Leading"),
                            new FindingText("leadership", FindingKind.WHAT_WENT_WELL, "Kind", null));
            assertThat(report.fingerprint()).isEqualTo(submitted.fingerprint());
            assertThat(report.issuedAt()).isEqualTo(submitted.at());
            assertThat(reviewing.find(review).orElseThrow().state()).isEqualTo(ReviewState.ISSUED);
            assertThat(events.stream(ReportRead.class)).hasSize(1);
        });
    }

    @Test
    void submittingTwiceSendsOnceAndGetsTheFirstAnswer() {
        write("Calm", null);
        var command = CommandId.next();

        var first = submit(command);

        assertThat(first).isInstanceOf(SubmitResult.Submitted.class);
        assertThat(asLead(() -> submitting.submit(command, review, "anything"))).isEqualTo(first);
        assertThat(asLead(() -> submitting.submit(CommandId.next(), review, "anything")))
                .isEqualTo(new SubmitResult.AlreadySubmitted(((SubmitResult.Submitted) first).at()));
        Account.MANOR_HEAD.does(() -> assertThat(reading.ofSchool(made.manor().id()))
                .filteredOn(report -> report.review().equals(review))
                .hasSize(1));
    }

    @Test
    void onlyTheLeadSubmits() {
        write("Calm", null);
        var checked = asLead(() -> submitting.check(review).fingerprint());
        Account.PEER_REVIEWER.does(() -> {
            assertThat(submitting.submit(CommandId.next(), review, checked)).isEqualTo(new SubmitResult.OnlyTheLead());
            assertThat(reviewing.find(review).orElseThrow().maySubmit()).isFalse();
            assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> submitting.check(review));
        });
    }

    @Test
    void nothingIsSentThatTheLeadHasNotChecked() {
        write("Calm", null);
        var checked = asLead(() -> submitting.check(review).fingerprint());
        Account.PEER_REVIEWER.does(() ->
                writing.add(CommandId.next(), review, new FindingText(null, FindingKind.WHAT_WENT_WELL, "Kind", null)));

        assertThat(asLead(() -> submitting.submit(CommandId.next(), review, checked)))
                .isEqualTo(new SubmitResult.ChangedSinceChecked());
        Account.MANOR_HEAD.does(() -> assertThat(reading.open(review)).isEmpty());
    }

    @Test
    void anEmptyReviewIsNotSubmitted() {
        assertThat(submit(CommandId.next())).isEqualTo(new SubmitResult.NothingToSubmit());
    }

    @Test
    void afterwardsThePeersFindTheReviewNoMore() {
        write("Calm", null);
        submit(CommandId.next());
        Account.PEER_REVIEWER.does(() -> {
            assertThat(reviewing.find(review)).isEmpty();
            assertThat(reviewing.mine(PageRequest.of(0, 50)).getContent())
                    .extracting(ReviewSummary::id)
                    .doesNotContain(review);
            assertThat(reading.open(review)).isEmpty();
            assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> writing.all(review));
        });
    }

    @Test
    void afterwardsTheLeadReadsHerFindingsForThirtyDaysAndChangesNothing() {
        write("Calm", null);
        var submitted = (SubmitResult.Submitted) submit(CommandId.next());
        Account.LEAD_REVIEWER.does(() -> {
            var page = reviewing.find(review).orElseThrow();
            var finding = writing.all(review).getFirst();

            assertThat(page.openUntil()).contains(submitted.at().plus(Duration.ofDays(30)));
            assertThat(page.mayWrite()).isFalse();
            assertThat(writing.reword(review, finding.id(), finding.version(), finding.text()))
                    .isEqualTo(new SaveResult.Closed());
            assertThat(writing.remove(review, finding.id(), finding.version())).isEqualTo(new RemoveResult.Closed());
            assertThat(ordering.moveUp(review, finding.id())).isEqualTo(new MoveResult.Closed());
            assertThat(writing.add(CommandId.next(), review, finding.text())).isEqualTo(new SaveResult.Closed());
            assertThat(reading.open(review)).isEmpty();
        });
    }

    private void write(String wording, @Nullable String grade) {
        asLead(() -> writing.add(
                CommandId.next(), review, new FindingText("leadership", FindingKind.WHAT_WENT_WELL, wording, grade)));
    }

    private SubmitResult submit(CommandId command) {
        return asLead(() ->
                submitting.submit(command, review, submitting.check(review).fingerprint()));
    }

    private static <T> T asLead(Supplier<T> work) {
        return SignIn.as(Account.LEAD_REVIEWER.id(), Set.of("reviewer"), work);
    }
}
