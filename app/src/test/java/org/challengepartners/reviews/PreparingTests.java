package org.challengepartners.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalTime;
import java.util.NoSuchElementException;
import java.util.Optional;
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
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is made before the days on site, and the steps that people take on a review as a whole. */
@IntegrationTest
class PreparingTests {

    @Autowired
    DemonstrationMembership membership;

    @Autowired
    ReviewsBefore before;

    @Autowired
    Reviewing reviewing;

    @Autowired
    AgreeingTeam agreeing;

    @Autowired
    AcceptingProtocol protocol;

    @Autowired
    SelfEvaluating evaluating;

    @Autowired
    Analysing analysing;

    @Autowired
    Timetabling timetabling;

    @Autowired
    SteeringReviews steering;

    @Autowired
    OverseeingReviews overseeing;

    @Autowired
    WritingFindings writing;

    @Autowired
    ReviewsHouse house;

    @Autowired
    StepsOfTheDay clockSteps;

    DemonstrationMembership.Made made;

    @BeforeEach
    void begin() {
        TestHouse.empty();
        TestHouse.firstOffice(Account.OFFICE.id());
        made = membership.make();
    }

    private ReviewId preparing() {
        return before.preparing(made.manor(), Account.MANOR_HEAD);
    }

    private ReviewState state(ReviewId review) {
        return ReviewsBefore.as(
                Account.MANOR_HEAD, () -> reviewing.find(review).orElseThrow().state());
    }

    @Test
    @DisplayName("Reviews 3.6: the pack opens to a reviewer when she has accepted the protocol, and not before")
    void thePackWaitsForTheProtocol() {
        var review = before.offered(made.manor(), Account.MANOR_HEAD);
        ReviewsBefore.taken(Account.MANOR_HEAD, () -> agreeing.accept(review));

        Account.LEAD_REVIEWER.does(() -> {
            assertThat(protocol.isAccepted(review)).isFalse();
            assertThat(timetabling.find(review)).isEmpty();
            assertThat(analysing.find(review)).isEmpty();
            protocol.accept(review);
            protocol.accept(review);
            assertThat(timetabling.find(review)).isPresent();
            assertThat(analysing.find(review)).isPresent();
        });
        Account.PEER_REVIEWER.does(() -> assertThat(timetabling.find(review)).isEmpty());
    }

    @Test
    @DisplayName("Reviews 3.7: submitting the self-evaluation locks it, and the team reads it from then on")
    void aSubmittedSelfEvaluationIsLocked() {
        var review = preparing();
        Account.LEAD_REVIEWER.does(() -> assertThat(evaluating.find(review)).isEmpty());
        Account.MANOR_HEAD.does(() -> {
            assertThat(ReviewsBefore.missing(evaluating.submit(review, true)))
                    .singleElement()
                    .asString()
                    .contains("Leadership at all levels");
            var text = new SelfText("Strong", "Leading", false);
            assertThat(evaluating.save(review, "leadership", 0, text)).isEqualTo(new SelfSaveResult.Saved(1));
            assertThat(evaluating.save(review, "leadership", 0, new SelfText("Other", null, false)))
                    .isEqualTo(new SelfSaveResult.Stale(text, 1, "Helen Carter"));
            assertThat(evaluating.save(review, "leadership", 1, new SelfText("Strong", "Outstanding", false)))
                    .isInstanceOf(SelfSaveResult.Wrong.class);
        });
        before.evaluated(review, Account.MANOR_HEAD);

        Account.MANOR_HEAD.does(() -> assertThat(evaluating.save(review, "leadership", 2, SelfText.EMPTY))
                .isEqualTo(new SelfSaveResult.Locked()));
        Account.LEAD_REVIEWER.does(() -> {
            var read = evaluating.find(review).orElseThrow();
            assertThat(read.headings()).allMatch(heading -> heading.text().isComplete());
            assertThat(read.mayWrite()).isFalse();
            assertThat(read.submittedBy()).isEqualTo("Helen Carter");
        });
        Account.SECOND_HEAD.does(() -> assertThat(evaluating.find(review)).isEmpty());
        Account.HUB_LEAD.does(() -> assertThat(evaluating.find(review)).isEmpty());
    }

    @Test
    @DisplayName(
            "Reviews 3.8: the lead shares the analysis after the self-evaluation, and the head reads it from then on")
    void theAnalysisIsSharedAfterTheSelfEvaluation() {
        var review = preparing();
        Account.LEAD_REVIEWER.does(() -> assertThat(ReviewsBefore.missing(analysing.share(review)))
                .containsExactly(
                        "Wait until the school has submitted its self-evaluation",
                        "Write at least one line of enquiry"));
        Account.PEER_REVIEWER.does(() -> assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> analysing.add(CommandId.next(), review, null, "What?", "")));
        before.evaluated(review, Account.MANOR_HEAD);
        Account.MANOR_HEAD.does(() -> assertThat(analysing.find(review)).isEmpty());
        before.analysed(review);

        Account.MANOR_HEAD.does(
                () -> assertThat(analysing.find(review).orElseThrow().enquiries())
                        .extracting(EnquiryDetail::wording)
                        .containsExactly("How do pupils who use symbols take part when the class talks?"));
        Account.PEER_REVIEWER.does(() ->
                assertThat(analysing.find(review).orElseThrow().enquiries()).hasSize(1));
    }

    @Test
    @DisplayName(
            "Reviews M2: an activity that gathers evidence has a reviewer and somebody of the school who goes along")
    void evidenceIsGatheredJointly() {
        var review = preparing();
        Account.LEAD_REVIEWER.does(() -> {
            var day = timetabling.find(review).orElseThrow().held().from();
            var alone = new ActivityPlan(
                    day, LocalTime.of(9, 0), LocalTime.of(10, 0), ActivityKind.BOOK_LOOK, Optional.empty(), "", "");
            assertThat(timetabling.add(CommandId.next(), review, alone)).hasSize(3);
            var meeting = new ActivityPlan(
                    day, LocalTime.of(8, 0), LocalTime.of(8, 30), ActivityKind.TEAM_MEETING, Optional.empty(), "", "");
            assertThat(timetabling.add(CommandId.next(), review, meeting)).isEmpty();
            assertThat(ReviewsBefore.missing(timetabling.agree(review)))
                    .containsExactly("Plan at least one activity that gathers evidence");
            assertThat(timetabling.add(
                            CommandId.next(), review, ReviewsBefore.visit(day.minusDays(20), Account.PEER_REVIEWER)))
                    .singleElement()
                    .asString()
                    .contains("one of the review's days");
        });
    }

    @Test
    @DisplayName("Reviews 3.9: the timetable is agreed by lead and head, and again when it has changed")
    void aChangedTimetableIsAgreedAnew() {
        var review = preparing();
        before.timetabled(review, Account.MANOR_HEAD);
        Account.MANOR_HEAD.does(() -> {
            var agreed = timetabling.find(review).orElseThrow();
            assertThat(agreed.agreedBy()).containsExactlyInAnyOrder("Margaret Lyle", "Helen Carter");
            timetabling.add(
                    CommandId.next(), review, ReviewsBefore.visit(agreed.held().until(), Account.LEAD_REVIEWER));
            assertThat(timetabling.find(review).orElseThrow().agreedBy()).isEmpty();
        });
    }

    @Test
    @DisplayName(
            "Reviews 3.10: the first day opens by itself when all is prepared; otherwise the lead says what is missing and why")
    void theFirstDayOpens() {
        var review = preparing();
        Account.LEAD_REVIEWER.does(
                () -> assertThat(ReviewsBefore.missing(steering.take(review, ReviewStep.OPEN_DAY_ONE, "A reason")))
                        .containsExactly("Wait for the first day: it opens at 06:00"));
        before.evaluated(review, Account.MANOR_HEAD);
        before.analysed(review);
        today(review);
        clockSteps.take();
        assertThat(state(review)).isEqualTo(ReviewState.PREPARING);
        Account.LEAD_REVIEWER.does(() -> {
            assertThat(ReviewsBefore.missing(steering.take(review, ReviewStep.OPEN_DAY_ONE, "")))
                    .containsExactly("The timetable is not agreed. Say why the day opens all the same");
            assertThat(steering.take(review, ReviewStep.OPEN_DAY_ONE, "We agree it this morning"))
                    .isEqualTo(new StepResult.Taken(ReviewState.ON_SITE));
            assertThat(writing.add(
                            CommandId.next(),
                            review,
                            new FindingText("leadership", FindingKind.WHAT_WENT_WELL, "Calm", null)))
                    .isInstanceOf(SaveResult.Saved.class);
        });
    }

    @Test
    void theCalendarOpensTheFirstDayWhenAllIsPrepared() {
        var review = preparing();
        before.evaluated(review, Account.MANOR_HEAD);
        before.analysed(review);
        before.timetabled(review, Account.MANOR_HEAD);
        clockSteps.take();
        assertThat(state(review)).as("before its first day").isEqualTo(ReviewState.PREPARING);
        today(review);
        clockSteps.take();
        clockSteps.take();

        assertThat(state(review)).isEqualTo(ReviewState.ON_SITE);
    }

    @Test
    @DisplayName("R-20: a lead who gives the review back is out at once, and the office hands it over in one action")
    void theLeadIsHandedOver() {
        var review = house.open(made.manor());
        house.wrote(Account.LEAD_REVIEWER, review, "Calm", null);
        Account.LEAD_REVIEWER.does(() -> {
            assertThat(steering.take(review, ReviewStep.LEAD_LEAVES, "").isTaken())
                    .isTrue();
            assertThat(reviewing.find(review)).isEmpty();
            assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> writing.all(review));
        });
        Account.OFFICE.does(
                () -> assertThat(overseeing.handOver(review, Account.PEER_REVIEWER.id(), "The lead has a conflict"))
                        .isInstanceOf(StepResult.Taken.class));

        Account.PEER_REVIEWER.does(() -> {
            var page = reviewing.find(review).orElseThrow();
            assertThat(page.lead().orElseThrow().name()).isEqualTo("Daniel Osei");
            assertThat(page.maySubmit()).isTrue();
        });
        Account.LEAD_REVIEWER.does(() -> assertThat(reviewing.find(review)).isEmpty());
    }

    @Test
    void aSuspendedReviewIsReadAndNotWritten() {
        var review = house.open(made.manor());
        house.wrote(Account.LEAD_REVIEWER, review, "Calm", null);
        Account.LEAD_REVIEWER.does(() -> {
            assertThat(ReviewsBefore.missing(steering.take(review, ReviewStep.SUSPEND, " ")))
                    .containsExactly("Enter the reason");
            assertThat(steering.take(review, ReviewStep.SUSPEND, "The school is inspected")
                            .isTaken())
                    .isTrue();
            assertThat(writing.all(review)).hasSize(1);
            assertThat(writing.add(
                            CommandId.next(),
                            review,
                            new FindingText("leadership", FindingKind.WHAT_WENT_WELL, "Kind", null)))
                    .isInstanceOf(SaveResult.Closed.class);
            assertThat(steering.take(review, ReviewStep.RESUME, "").isTaken()).isTrue();
        });
        assertThat(state(review)).isEqualTo(ReviewState.ON_SITE);
    }

    @Test
    void aPostponedReviewIsPlannedAgainAndItsTeamIsReleased() {
        var review = preparing();
        Account.MANOR_HEAD.does(() -> assertThat(steering.take(review, ReviewStep.POSTPONE, "We move building"))
                .isEqualTo(new StepResult.Taken(ReviewState.PLANNED)));

        Account.LEAD_REVIEWER.does(() -> assertThat(reviewing.find(review)).isEmpty());
        Account.PEER_REVIEWER.does(() -> assertThat(reviewing.find(review)).isEmpty());
    }

    @Test
    void aReviewIsCancelledWithTheHeadsAgreement() {
        var review = house.open(made.manor());
        Account.OFFICE.does(() -> assertThat(ReviewsBefore.missing(overseeing.cancel(review, "The school closes")))
                .singleElement()
                .asString()
                .contains("Ask the headteacher to agree first"));
        Account.MANOR_HEAD.does(() -> steering.agreeToCancel(review));
        Account.OFFICE.does(() -> assertThat(overseeing.cancel(review, "The school closes"))
                .isEqualTo(new StepResult.Taken(ReviewState.CANCELLED)));

        Account.LEAD_REVIEWER.does(() -> assertThat(reviewing.find(review)).isEmpty());
        assertThat(state(review)).isEqualTo(ReviewState.CANCELLED);
    }

    private static void today(ReviewId review) {
        JdbcClient.create(TestPostgres.get().superuser())
                .sql("""
                        begin; set local session_replication_role = replica;
                        update reviews.review set held_from = current_date - 1, held_until = current_date + 1 where review_id = '%s';
                        commit
                        """.formatted(review))
                .update();
    }
}
