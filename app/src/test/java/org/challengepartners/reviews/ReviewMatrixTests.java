package org.challengepartners.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.challengepartners.IntegrationTest;
import org.challengepartners.dev.TestPostgres;
import org.challengepartners.documents.DocumentForm;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.membership.SchoolSummary;
import org.challengepartners.messages.FeedResult;
import org.challengepartners.messages.Inbox;
import org.challengepartners.messages.MessageId;
import org.challengepartners.messages.SubscribingCalendars;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;

/**
 * Who sees and changes what of a review in which state: {@code src/test/resources/review-matrix.csv}, asked of the services that pages,
 * lists and files are made of. What somebody may not see is not there.
 */
@IntegrationTest
@AutoConfigureMockMvc
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReviewMatrixTests {

    private static final Map<String, Account> READERS = Map.of(
            "head", Account.MANOR_HEAD,
            "lead", Account.LEAD_REVIEWER,
            "peer", Account.PEER_REVIEWER,
            "other_head", Account.SECOND_HEAD,
            "hub_lead", Account.HUB_LEAD,
            "quality_reader", Account.QUALITY_READER,
            "second_lead", Account.SECOND_LEAD);

    @Autowired
    ReviewsHouse house;

    @Autowired
    ReviewsBefore before;

    @Autowired
    ReviewsToReport toReport;

    @Autowired
    DraftingReports drafting;

    @Autowired
    CheckingAccuracy checking;

    @Autowired
    Reviewing reviewing;

    @Autowired
    ScopingReviews scoping;

    @Autowired
    AgreeingTeam agreeing;

    @Autowired
    SelfEvaluating evaluating;

    @Autowired
    Analysing analysing;

    @Autowired
    Timetabling timetabling;

    @Autowired
    WritingFindings writing;

    @Autowired
    ReportReading reading;

    @Autowired
    SteeringReviews steering;

    @Autowired
    OverseeingReviews overseeing;

    @Autowired
    RecordingDays recording;

    @Autowired
    ShowingExcellence showing;

    @Autowired
    FollowingUp following;

    @Autowired
    AnsweringSurvey answering;

    @Autowired
    ReadingEvidence readingEvidence;

    @Autowired
    EvidenceCounts counts;

    @Autowired
    Estimating estimating;

    @Autowired
    AgreeingFindings agreeingFindings;

    @Autowired
    Inbox inbox;

    @Autowired
    SubscribingCalendars subscribing;

    @Autowired
    MockMvc web;

    SchoolSummary manor;
    private final Map<String, ReviewId> reviews = new HashMap<>();

    @BeforeAll
    void aReviewInEachState() {
        manor = house.manor();
        reviews.put("IMPORTED", house.both(manor).january());
        reviews.put("PLANNED", before.planned(manor));
        reviews.put("SCOPED", before.scoped(manor, Account.MANOR_HEAD));
        reviews.put("TEAM_FORMING", before.forming(manor, Account.MANOR_HEAD));
        reviews.put("TEAM_OFFERED", before.offered(manor, Account.MANOR_HEAD));
        reviews.put("PREPARING", before.preparing(manor, Account.MANOR_HEAD));
        reviews.put("PREPARED", prepared());
        reviews.put("ON_SITE", onSite());
        var suspended = onSite();
        ReviewsBefore.taken(
                Account.LEAD_REVIEWER, () -> steering.take(suspended, ReviewStep.SUSPEND, "The school is inspected"));
        reviews.put("SUSPENDED", suspended);
        var moderation = onSite();
        ReviewsBefore.taken(
                Account.LEAD_REVIEWER, () -> steering.take(moderation, ReviewStep.CLOSE_FIELDWORK, "All is seen"));
        reviews.put("MODERATION", moderation);
        var issued = onSite();
        house.wrote(Account.LEAD_REVIEWER, issued, "Calm", null);
        beganWithTeam(issued);
        house.submitted(issued);
        reviews.put("ISSUED", issued);
        var cancelled = prepared();
        Account.MANOR_HEAD.does(() -> steering.agreeToCancel(cancelled));
        ReviewsBefore.taken(Account.OFFICE, () -> overseeing.cancel(cancelled, "The school closes"));
        reviews.put("CANCELLED", cancelled);
        reviews.put("DRAFTING", toReport.drafting(manor));
        reviews.put("QUALITY_READ", toReport.qualityRead(manor));
        reviews.put("WITH_SCHOOL", toReport.withSchool(manor));
        reviews.put("RESPONDING", toReport.responding(manor));
        reviews.put("FINALISING", toReport.finalising(manor));
        reviews.put("DISPUTED", toReport.disputed(manor));
        reviews.put("ISSUED_BY_OFFICE", toReport.issued(manor));
    }

    private ReviewId prepared() {
        var review = before.preparing(manor, Account.MANOR_HEAD);
        before.evaluated(review, Account.MANOR_HEAD);
        before.analysed(review);
        before.timetabled(review, Account.MANOR_HEAD);
        return review;
    }

    private ReviewId onSite() {
        var review = prepared();
        JdbcClient.create(TestPostgres.get().superuser())
                .sql("""
                        begin; set local session_replication_role = replica;
                        update reviews.review set held_from = current_date - 1, held_until = current_date + 1 where review_id = '%s';
                        commit
                        """.formatted(review))
                .update();
        ReviewsBefore.taken(Account.LEAD_REVIEWER, () -> steering.take(review, ReviewStep.OPEN_DAY_ONE, ""));
        return review;
    }

    /** As if it had been opened with its team on site, and never planned: only such a review is issued without a draft. */
    private static void beganWithTeam(ReviewId review) {
        JdbcClient.create(TestPostgres.get().superuser())
                .sql("update reviews.review_transition set to_state = 'ON_SITE' where review_id = ?")
                .param(review.value())
                .update();
        JdbcClient.create(TestPostgres.get().superuser())
                .sql("""
                        insert into reviews.review_transition (space_id, review_id, number, from_state, step, to_state, person_id, person_name,
                            reason, taken_at)
                        select space_id, review_id, 0, 'NEW', 'OPEN_WITH_TEAM', 'ON_SITE', review_id, 'The office', '', now()
                          from reviews.review where review_id = ?
                        """)
                .param(review.value())
                .update();
    }

    @Test
    @DisplayName(
            "R-11, R-18: role by state by object: page, list, search, count, file, mail and calendar answer as the matrix says; the rest is not found")
    void everyCellIsAsTheMatrixSays() {
        var wrong = new ArrayList<String>();
        var lines = lines();
        var readers = lines.getFirst();
        for (var line : lines.subList(1, lines.size())) {
            var review = Optional.ofNullable(reviews.get(line.get(1))).orElseThrow();
            for (int column = 2; column < line.size(); column++) {
                var reader =
                        Optional.ofNullable(READERS.get(readers.get(column))).orElseThrow();
                var answer = ReviewsBefore.as(reader, () -> answer(line.getFirst(), review));
                if (!answer.equals(line.get(column))) {
                    wrong.add("%s, %s, %s: %s instead of %s"
                            .formatted(line.get(0), line.get(1), readers.get(column), answer, line.get(column)));
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    @DisplayName("R-21: submit pressed twice is one submission")
    void submitPressedTwiceIsOneSubmission() {
        var review = before.preparing(manor, Account.MANOR_HEAD);
        before.evaluated(review, Account.MANOR_HEAD);
        Account.MANOR_HEAD.does(() -> {
            assertThat(evaluating.submit(review, true).isTaken()).isTrue();
            assertThat(reviewing.steps(review))
                    .filteredOn(step -> step.step() == ReviewStep.SUBMIT_SELF_EVALUATION)
                    .hasSize(1);
        });
    }

    private String answer(String object, ReviewId review) {
        return switch (object) {
            case "page" -> reads(reviewing.find(review));
            case "list" ->
                reviewing.mine(PageRequest.of(0, 100)).stream()
                                .anyMatch(line -> line.id().equals(review))
                        ? "V"
                        : "-";
            case "steps" -> reviewing.steps(review).isEmpty() ? "-" : "V";
            case "scope" ->
                scoping.find(review).map(scope -> edits(scope.mayPropose())).orElse("-");
            case "team offer" ->
                agreeing.find(review).map(offer -> edits(offer.mayAnswer())).orElse("-");
            case "self-evaluation" ->
                evaluating.find(review).map(found -> edits(found.mayWrite())).orElse("-");
            case "analysis" ->
                analysing.find(review).map(found -> edits(found.mayWrite())).orElse("-");
            case "timetable" ->
                timetabling.find(review).map(found -> edits(found.mayChange())).orElse("-");
            case "findings" -> findings(review);
            case "draft" ->
                drafting.find(review).map(draft -> edits(draft.mayEdit())).orElse("-");
            case "sent draft" -> reads(checking.find(review));
            case "draft file" -> reads(checking.takeAway(review, DocumentForm.PDF));
            case "points" ->
                checking.find(review)
                        .map(round -> edits(!Collections.disjoint(
                                round.may(),
                                EnumSet.of(AccuracyRound.May.RAISE, AccuracyRound.May.DECIDE, AccuracyRound.May.SIGN))))
                        .orElse("-");
            case "report" -> reads(reading.open(review));
            case "report file" -> reads(reading.takeAway(review, DocumentForm.PDF));
            case "days served" ->
                recording.find(review).map(found -> edits(found.mayRecord())).orElse("-");
            case "excellence" ->
                showing.find(review)
                        .map(found -> edits(found.mayClaim() || found.mayTest()))
                        .orElse("-");
            case "follow-up" ->
                following.find(review).map(found -> edits(found.mayInvite())).orElse("-");
            case "evidence" -> found(() -> readingEvidence.page(review, EvidenceFilter.ALL, PageRequest.of(0, 9)));
            case "evidence search" ->
                found(() -> readingEvidence.page(review, EvidenceFilter.sharedWith("calm"), PageRequest.of(0, 9)));
            case "evidence count" -> counts.of(review).isEmpty() ? "-" : "C";
            case "estimates" -> found(() -> estimating.of(review));
            case "agreed findings" -> found(() -> agreeingFindings.of(review));
            case "mail" ->
                inbox.lines(PageRequest.of(0, 500)).stream().anyMatch(line -> told(line.id(), review)) ? "V" : "-";
            case "calendar" -> calendar(review);
            case "survey" -> answering.find(review).map(_ -> "E").orElse("-");
            default -> throw new IllegalArgumentException(object);
        };
    }

    private static String found(Runnable asked) {
        try {
            asked.run();
        } catch (NoSuchElementException none) {
            return "-";
        }
        return "V";
    }

    /** Whether a message of the reader's inbox leads to the review. */
    private boolean told(MessageId message, ReviewId review) {
        return inbox.open(message)
                .filter(open -> open.toString().contains(review.toString()))
                .isPresent();
    }

    /** Whether the reader's calendar feed says anything of the review. */
    private String calendar(ReviewId review) {
        var address = ((FeedResult.Made) subscribing.make("Matrix")).address();
        var reader = SecurityContextHolder.getContext(); // a request signs whoever asks out at its end
        try {
            var file = web.perform(get(address.substring(address.indexOf("/feeds/"))))
                    .andReturn()
                    .getResponse()
                    .getContentAsString(StandardCharsets.UTF_8);
            assertThat(file).contains("BEGIN:VCALENDAR");
            return file.contains(review.toString()) || file.contains("peer review") ? "V" : "-";
        } catch (Exception unreadable) {
            throw new IllegalStateException(unreadable);
        } finally {
            SecurityContextHolder.setContext(reader);
            subscribing.mine().forEach(made -> subscribing.end(made.id()));
        }
    }

    private String findings(ReviewId review) {
        try {
            writing.all(review);
        } catch (NoSuchElementException none) {
            return "-";
        }
        return edits(reviewing.find(review).orElseThrow().mayWrite());
    }

    private static String edits(boolean may) {
        return may ? "E" : "V";
    }

    private static String reads(Optional<?> found) {
        return found.isPresent() ? "V" : "-";
    }

    private static List<List<String>> lines() {
        try (var csv = ReviewMatrixTests.class.getResourceAsStream("/review-matrix.csv")) {
            return new String(Optional.ofNullable(csv).orElseThrow().readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> List.of(line.split(",", -1)))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
