package org.challengepartners.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.challengepartners.IntegrationTest;
import org.challengepartners.calendar.Calendars;
import org.challengepartners.calendar.DayCalendar;
import org.challengepartners.dev.TestPostgres;
import org.challengepartners.documents.DocumentForm;
import org.challengepartners.documents.PdfGate;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.membership.SchoolSummary;
import org.challengepartners.shell.WordDiff;
import org.challengepartners.tenancy.CommandId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The factual accuracy round: the school answers once, the lead decides, somebody who is not of the team signs the set off. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class AccuracyRoundTests {

    @Autowired
    ReviewsHouse house;

    @Autowired
    ReviewsToReport toReport;

    @Autowired
    CheckingAccuracy checking;

    @Autowired
    AnsweringPoints answering;

    @Autowired
    QualityReading qualityReading;

    @Autowired
    OverseeingRounds rounds;

    @Autowired
    Reviewing reviewing;

    @Autowired
    StepsOfTheDay steps;

    @Autowired
    SteeringReviews steering;

    @Autowired
    OverseeingReviews overseeing;

    @Autowired
    Calendars calendars;

    @Autowired
    Clock clock;

    SchoolSummary manor;

    @BeforeAll
    void makeThePartnership() {
        manor = house.manor();
    }

    @Test
    @DisplayName(
            "R-24: the school's clock starts on the day on which the draft was sent and readable, not when it was written")
    void theClockStartsWhenTheDraftIsSent() {
        var review = toReport.qualityRead(manor);
        superuser(
                "update reviews.review_transition set taken_at = taken_at - interval '12 days' where review_id = '%s'",
                review);
        ReviewsBefore.taken(Account.QUALITY_READER, () -> qualityReading.pass(review));

        var today = LocalDate.now(clock);
        var time = of(Account.MANOR_HEAD, review).time().orElseThrow();
        assertThat(time.sentOn()).isEqualTo(today);
        assertThat(time.end()).isEqualTo(calendar().deadline(today, 5));
        assertThat(told(review, Account.MANOR_HEAD)).anyMatch(title -> title.startsWith("Check the draft report"));
    }

    @Test
    @DisplayName(
            "R-27: the PDF of a draft bears its version and the name of who took it, and cannot be taken for final")
    void aDraftBearsItsVersionAndItsReader() {
        var review = toReport.withSchool(manor);
        var draft = ReviewsBefore.as(Account.MANOR_HEAD, () -> checking.takeAway(review, DocumentForm.PDF))
                .orElseThrow();

        assertThat(draft.page()).contains("Draft D1 for Helen Carter, Manor School. Not final");
        assertThat(draft.fileName(DocumentForm.PDF)).contains("draft-d1");
        PdfGate.isForEverybody(draft.as(DocumentForm.PDF));
    }

    @Test
    @DisplayName("Row 19: B and C need evidence from before the last day on site; a point names its sentence")
    void whatIsWrongWithAPointIsSaid() {
        var review = toReport.withSchool(manor);
        var good = toReport.point(review, PointKind.B);
        var late = new PointText(
                PointKind.B,
                good.anchor(),
                good.wrong(),
                good.should(),
                good.evidence(),
                Optional.of(of(Account.MANOR_HEAD, review).heldUntil()));
        assertThat(refused(review, late))
                .singleElement()
                .asString()
                .contains("must be from before the last day on site");
        assertThat(refused(review, new PointText(PointKind.C, good.anchor(), "", "", "", Optional.empty())))
                .containsExactly(
                        "Enter what is wrong",
                        "Enter what it should say",
                        "Enter the evidence: where it can be seen",
                        "Enter of which day the evidence is");
        assertThat(refused(review, new PointText(PointKind.A, SentenceId.next(), "a", "b", "", Optional.empty())))
                .containsExactly("Choose the sentence that is not accurate");
    }

    @Test
    @DisplayName("Row 20: a point is the school's alone until it is submitted; two windows never overwrite each other")
    void aPointIsTheSchoolsUntilItIsSubmitted() {
        var review = toReport.withSchool(manor);
        var point = toReport.raised(review);

        assertThat(of(Account.LEAD_REVIEWER, review).points()).isEmpty();
        assertThat(of(Account.QUALITY_READER, review).points()).isEmpty();
        Account.MANOR_HEAD.does(() -> {
            assertThat(checking.change(review, point.id(), point.version(), reworded(point, "One")))
                    .isInstanceOf(PointResult.Saved.class);
            assertThat(checking.change(review, point.id(), point.version(), reworded(point, "Two")))
                    .isInstanceOf(PointResult.Stale.class);
        });
        Account.MANOR_HEAD.does(() -> checking.submit(CommandId.next(), review, 1));
        assertThat(of(Account.LEAD_REVIEWER, review).points())
                .singleElement()
                .satisfies(seen -> assertThat(seen.text().wrong()).isEqualTo("One"));
    }

    @Test
    @DisplayName("R-21: submit pressed twice is one submission with one receipt, and the head is told once")
    void submitPressedTwiceIsOneSubmission() {
        var review = toReport.withSchool(manor);
        toReport.raised(review);
        var command = CommandId.next();
        var first = submit(command, review, 1);
        assertThat(submit(command, review, 1)).isEqualTo(first);
        assertThat(submit(CommandId.next(), review, 1)).isEqualTo(first);

        assertThat(((ResponseResult.Received) first).receipt().points()).isEqualTo(1);
        assertThat(taken(review, ReviewStep.SUBMIT_POINTS)).isEqualTo(1);
        assertThat(told(review, Account.MANOR_HEAD).stream().filter(title -> title.startsWith("Your answer")))
                .hasSize(1);
        assertThat(told(review, Account.LEAD_REVIEWER)).contains("Answer the points of Manor School");
    }

    @Test
    @DisplayName("Row 20: that the school has no points is an answer; another number than was seen is not submitted")
    void noPointsIsAnAnswer() {
        var review = toReport.withSchool(manor);
        assertThat(submit(CommandId.next(), review, 3)).isInstanceOf(ResponseResult.Not.class);
        assertThat(submit(CommandId.next(), review, 0)).isInstanceOf(ResponseResult.Received.class);
        assertThat(of(Account.MANOR_HEAD, review).state()).isEqualTo(ReviewState.FINALISING);
        assertThat(taken(review, ReviewStep.SUBMIT_NO_POINTS)).isEqualTo(1);
    }

    @Test
    @DisplayName(
            "Rows 22 and 23: the lead decides with reasons, the reader sends back or signs off, and only then the school reads it")
    void theLeadDecidesAndTheReaderSigns() {
        var review = toReport.responding(manor);
        var point = of(Account.LEAD_REVIEWER, review).points().getFirst();
        assertThat(decide(review, point, PointVerdict.DECLINED, "", Optional.empty(), false))
                .containsExactly(
                        "Say why, and why the judgement stands or does not",
                        "Say whether the judgement stands",
                        "Look at the school's evidence, and say that you have");
        assertThat(ReviewsBefore.missing(ReviewsBefore.as(Account.QUALITY_READER, () -> answering.signOff(review))))
                .containsExactly("Wait until the lead has decided each point: 1 are open");
        assertThat(decide(review, point, PointVerdict.DECLINED, "We saw all classes", Optional.of(true), true))
                .isEmpty();
        assertThat(of(Account.MANOR_HEAD, review).points().getFirst().answer()).isEmpty();

        assertThat(ReviewsBefore.as(
                        Account.QUALITY_READER, () -> answering.sendBack(review, point.id(), "Which classes?")))
                .isEmpty();
        assertThat(ReviewsBefore.missing(ReviewsBefore.as(Account.QUALITY_READER, () -> answering.signOff(review))))
                .hasSize(1);
        assertThat(decide(
                        review, point, PointVerdict.DECLINED, "We saw the two older classes", Optional.of(true), true))
                .isEmpty();
        assertThat(ReviewsBefore.as(Account.LEAD_REVIEWER, () -> answering.signOff(review)))
                .isEqualTo(new StepResult.NotYours());
        ReviewsBefore.taken(Account.QUALITY_READER, () -> answering.signOff(review));

        assertThat(of(Account.MANOR_HEAD, review).points().getFirst().answer().orElseThrow())
                .satisfies(answer -> {
                    assertThat(answer.reason()).isEqualTo("We saw the two older classes");
                    assertThat(answer.checked()).isTrue();
                    assertThat(answer.stands()).contains(true);
                });
    }

    @Test
    @DisplayName("Row 23: the head sees which words have changed, the office counts points and reads none of them")
    void theHeadSeesWhatHasChangedAndTheOfficeCounts() {
        var review = toReport.answered(manor);
        assertThat(of(Account.MANOR_HEAD, review).latest().name()).isEqualTo("D1");
        ReviewsBefore.taken(Account.QUALITY_READER, () -> answering.signOff(review));

        var round = of(Account.MANOR_HEAD, review);
        assertThat(round.latest().name()).isEqualTo("D2");
        assertThat(round.changes())
                .singleElement()
                .satisfies(change -> assertThat(change.runs())
                        .filteredOn(piece -> piece.fate() == WordDiff.Fate.INSERTED)
                        .extracting(piece -> piece.words().strip())
                        .contains("of the two older classes"));
        var office = ReviewsBefore.as(Account.OFFICE, () -> rounds.find(review)).orElseThrow();
        assertThat(office.counts()).containsExactly("1 of kind B: Accepted");
        assertThat(office.toString()).doesNotContain("timetable of pictures");
    }

    @Test
    @DisplayName(
            "Row 21: the clock ends the round when both reminders were delivered; for ten days the office opens it again")
    void theClockEndsTheRoundAfterItsReminders() {
        var review = toReport.withSchool(manor);
        superuser("""
                update reviews.response_time set sent_on = current_date - 20, last_day = current_date - 2,
                       first_reminder_on = current_date - 5, last_reminder_on = current_date - 4 where review_id = '%s'
                """, review);
        steps.take();
        assertThat(told(review, Account.MANOR_HEAD)).anyMatch(title -> title.contains("is due"));
        steps.take();
        assertThat(of(Account.MANOR_HEAD, review).state()).isEqualTo(ReviewState.WITH_SCHOOL);
        superuser(
                "update reviews.response_time set reminded_first_at = now() - interval '2 days' where review_id = '%s'",
                review);
        steps.take();
        assertThat(of(Account.MANOR_HEAD, review).state()).isEqualTo(ReviewState.WITH_SCHOOL);
        assertThat(submit(CommandId.next(), review, 0)).isInstanceOf(ResponseResult.Not.class);
        superuser(
                "update reviews.response_time set reminded_last_at = now() - interval '1 day' where review_id = '%s'",
                review);
        steps.take();
        assertThat(of(Account.MANOR_HEAD, review).state()).isEqualTo(ReviewState.FINALISING);
        assertThat(taken(review, ReviewStep.END_RESPONSE_TIME)).isEqualTo(1);

        assertThat(ReviewsBefore.as(Account.OFFICE, () -> rounds.reopen(review, "The head was ill"))
                        .isTaken())
                .isTrue();
        assertThat(of(Account.MANOR_HEAD, review).time().orElseThrow().end())
                .isEqualTo(calendar().deadline(LocalDate.now(clock), 5));
        assertThat(submit(CommandId.next(), review, 0)).isInstanceOf(ResponseResult.Received.class);
        assertThat(ReviewsBefore.missing(ReviewsBefore.as(Account.OFFICE, () -> rounds.reopen(review, "Again"))))
                .containsExactly("The school has answered: its round is not opened again");
    }

    @Test
    @DisplayName("Row 21: for ten days the round is opened again, though the lead has left and another leads by now")
    void aChangeOfLeadTakesNoTimeFromTheSchool() {
        var review = toReport.withSchool(manor);
        superuser("""
                update reviews.response_time set sent_on = current_date - 20, last_day = current_date - 2,
                       first_reminder_on = current_date - 5, last_reminder_on = current_date - 4,
                       reminded_first_at = now() - interval '3 days', reminded_last_at = now() - interval '2 days' where review_id = '%s'
                """, review);
        steps.take();
        ReviewsBefore.taken(Account.LEAD_REVIEWER, () -> steering.take(review, ReviewStep.LEAD_LEAVES, ""));
        ReviewsBefore.taken(
                Account.OFFICE, () -> overseeing.handOver(review, Account.PEER_REVIEWER.id(), "The lead is ill"));

        ReviewsBefore.taken(Account.OFFICE, () -> rounds.reopen(review, "The head was ill"));
        assertThat(of(Account.MANOR_HEAD, review).state()).isEqualTo(ReviewState.WITH_SCHOOL);
    }

    @Test
    @DisplayName("Row 19: the office extends the time once, with a reason")
    void theOfficeExtendsTheTimeOnce() {
        var review = toReport.withSchool(manor);
        var before = of(Account.MANOR_HEAD, review).time().orElseThrow().end().lastDay();
        Account.OFFICE.does(() -> {
            assertThat(ReviewsBefore.missing(rounds.extend(review, " "))).containsExactly("Enter the reason");
            assertThat(rounds.extend(review, "Half the school is ill").isTaken())
                    .isTrue();
            assertThat(ReviewsBefore.missing(rounds.extend(review, "Still ill")))
                    .containsExactly("The time was extended once already");
        });
        var time = of(Account.MANOR_HEAD, review).time().orElseThrow();
        assertThat(time.extended()).isTrue();
        assertThat(time.end().lastDay()).isEqualTo(calendar().plus(before, 5));
    }

    @Test
    void nobodyElseSeesTheRound() {
        var review = toReport.responding(manor);
        for (var outside : List.of(
                Account.PEER_REVIEWER,
                Account.SECOND_HEAD,
                Account.OTHER_HEAD,
                Account.HUB_LEAD,
                Account.SECOND_LEAD)) {
            assertThat(ReviewsBefore.as(outside, () -> checking.find(review))).isEmpty();
        }
    }

    /** The school days of the host. */
    private DayCalendar calendar() {
        return ReviewsBefore.as(Account.MANOR_HEAD, () -> calendars.school(manor.space()));
    }

    private AccuracyRound of(Account reader, ReviewId review) {
        return ReviewsBefore.as(reader, () -> checking.find(review)).orElseThrow();
    }

    private List<String> refused(ReviewId review, PointText text) {
        return ((PointResult.Refused)
                        ReviewsBefore.as(Account.MANOR_HEAD, () -> checking.raise(CommandId.next(), review, text)))
                .problems();
    }

    private ResponseResult submit(CommandId command, ReviewId review, int points) {
        return ReviewsBefore.as(Account.MANOR_HEAD, () -> checking.submit(command, review, points));
    }

    private List<String> decide(
            ReviewId review,
            PointDetail point,
            PointVerdict verdict,
            String reason,
            Optional<Boolean> stands,
            boolean looked) {
        return ReviewsBefore.as(
                Account.LEAD_REVIEWER, () -> answering.decide(review, point.id(), verdict, reason, stands, looked));
    }

    private static PointText reworded(PointDetail point, String wrong) {
        var text = point.text();
        return new PointText(text.kind(), text.anchor(), wrong, text.should(), text.evidence(), text.evidenceOn());
    }

    private long taken(ReviewId review, ReviewStep step) {
        return ReviewsBefore.as(Account.MANOR_HEAD, () -> reviewing.steps(review)).stream()
                .filter(line -> line.step() == step)
                .count();
    }

    private static List<String> told(ReviewId review, Account person) {
        return JdbcClient.create(TestPostgres.get().superuser())
                .sql("""
                        select m.letter ->> 'title' from messages.message m join membership.person p on p.space_id = m.space_id
                         where m.thing = ? and p.person_id = ?
                        """)
                .params("review " + review, person.id().value())
                .query((row, _) -> row.getString(1))
                .list();
    }

    private static void superuser(String sql, ReviewId review) {
        JdbcClient.create(TestPostgres.get().superuser())
                .sql(sql.formatted(review))
                .update();
    }
}
