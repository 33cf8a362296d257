package org.challengepartners.reviews;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.challengepartners.access.SignedIn;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The lead answers a school's points, and the quality reader signs the set off; a dispute about it goes to a second lead (reviews.md 3,
 * rows 22 to 24, and 4.3). To everybody else there is no such round: {@link NoSuchElementException}.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class AnsweringPoints {

    private final Reviews reviews;
    private final PointBook book;
    private final Disputes disputes;
    private final DraftPermissions permissions;
    private final SentDrafts sent;
    private final ResponseTimes times;
    private final SchoolHearing hearing;
    private final ReviewLife life;
    private final ReportNotices notices;
    private final IssueNotices issueNotices;
    private final SignedIn signedIn;
    private final Clock clock;

    AnsweringPoints(
            Reviews reviews,
            PointBook book,
            Disputes disputes,
            DraftPermissions permissions,
            SentDrafts sent,
            ResponseTimes times,
            SchoolHearing hearing,
            ReviewLife life,
            ReportNotices notices,
            IssueNotices issueNotices,
            SignedIn signedIn,
            Clock clock) {
        this.reviews = reviews;
        this.book = book;
        this.disputes = disputes;
        this.permissions = permissions;
        this.sent = sent;
        this.times = times;
        this.hearing = hearing;
        this.life = life;
        this.notices = notices;
        this.issueNotices = issueNotices;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /**
     * The lead decides about a point, or decides again.
     *
     * @param reason needed for what is declined or accepted in part, and of a judgement that is questioned
     * @param stands of kind B: whether the judgement stands
     * @param looked whether she has looked at the school's evidence; needed of B and C
     * @return what is missing, each a sentence that says what to do; empty if it is decided
     */
    public List<String> decide(
            ReviewId id,
            PointId pointId,
            PointVerdict verdict,
            String reason,
            Optional<Boolean> stands,
            boolean looked) {
        var review = round(id);
        if (review.state() != ReviewState.RESPONDING || !permissions.leads(review)) {
            return List.of("The round has moved on, or another answers: nothing was decided");
        }
        var point = book.find(id, pointId).orElseThrow();
        var words = reason.replace("\u0000", "").strip();
        var kind = point.text().kind();
        var missing = new ArrayList<String>();
        if (words.isEmpty() && (verdict != PointVerdict.ACCEPTED || kind == PointKind.B)) {
            missing.add(
                    kind == PointKind.B
                            ? "Say why, and why the judgement stands or does not"
                            : "Say why it is not accepted as it is");
        }
        if (words.length() > PointText.LONGEST) {
            missing.add("The reason must be %,d characters or fewer".formatted(PointText.LONGEST));
        }
        if (kind == PointKind.B && stands.isEmpty()) {
            missing.add("Say whether the judgement stands");
        }
        if (kind != PointKind.A && !looked) {
            missing.add("Look at the school's evidence, and say that you have");
        }
        if (missing.isEmpty()) {
            var answer = new PointAnswer(
                    verdict,
                    words,
                    kind == PointKind.B ? stands : Optional.empty(),
                    looked,
                    signedIn.name(),
                    "",
                    false);
            book.answer(review, pointId, answer, clock.instant());
        }
        return missing;
    }

    /** The quality reader wants a point decided again, and says why; empty if the lead is told. */
    public Optional<String> sendBack(ReviewId id, PointId pointId, String why) {
        var review = round(id);
        if (review.state() != ReviewState.RESPONDING || !permissions.readsQuality(review)) {
            return Optional.of("The round has moved on, or another signs it off: nothing was sent back");
        }
        if (book.find(id, pointId).orElseThrow().answer().isEmpty()) {
            return Optional.of("The lead has not decided this point yet");
        }
        var words = why.replace("\u0000", "").strip();
        if (words.isEmpty() || words.length() > PointText.LONGEST) {
            return Optional.of(
                    "Say why it should be decided again, in %,d characters or fewer".formatted(PointText.LONGEST));
        }
        book.sendBack(pointId, words);
        notices.pointSentBack(review);
        return Optional.empty();
    }

    /** The quality reader signs the whole set off: the head reads the answers, and the words that changed. */
    public StepResult signOff(ReviewId id) {
        var review = round(id);
        var result = life.byMember(review, ReviewStep.SIGN_OFF_ANSWERS, "");
        if (result.isTaken()) {
            book.signOff(id, clock.instant());
            sent.freeze(review, signedIn.name(), clock.instant());
            notices.signedOff(review, disputes.by(review).orElseThrow());
        }
        return result;
    }

    /** The head disputes the answers, once. */
    public StepResult dispute(ReviewId id, String grounds) {
        var review = round(id);
        var words = grounds.replace("\u0000", "").strip();
        if (words.length() > DisputeDetail.LONGEST) {
            return new StepResult.Missing(
                    List.of("The grounds must be %,d characters or fewer".formatted(DisputeDetail.LONGEST)));
        }
        var result = life.byMember(review, ReviewStep.DISPUTE, words.isEmpty() ? "" : "Answers to accuracy points");
        if (result.isTaken()) {
            disputes.begin(review, words, signedIn.name(), clock.instant());
            issueNotices.disputed(review);
        }
        return result;
    }

    /**
     * The head says that her school has nothing more to say, so that the report can be issued before its time to dispute, or to ask for
     * another round, is over. It counts until the review moves. Twice is once.
     */
    public StepResult letIssue(ReviewId id) {
        var review = round(id);
        if (!permissions.isHead(review)) {
            return new StepResult.NotYours();
        }
        if (review.state() == ReviewState.FINALISING && times.isContent(review)) {
            return new StepResult.Taken(review.state());
        }
        if (hearing.waitsUntil(review).isEmpty()) {
            return new StepResult.NotNow(review.state());
        }
        times.sayContent(review, signedIn.name());
        issueNotices.toIssue(review, "The headteacher says that the school has nothing more to say.");
        return new StepResult.Taken(review.state());
    }

    /**
     * The second lead says what she thinks; what she has changed in the draft becomes its next version.
     *
     * @return what is wrong with it, in a sentence; empty if the office is told
     */
    public Optional<String> opine(ReviewId id, String opinion) {
        var review = round(id);
        if (review.state() != ReviewState.DISPUTED || !permissions.isSecondLead(review)) {
            return Optional.of("The dispute is over, or another looks at it: nothing was said");
        }
        var words = opinion.replace("\u0000", "").strip();
        if (words.isEmpty() || words.length() > DisputeDetail.LONGEST) {
            return Optional.of("Say what you think, in %,d characters or fewer".formatted(DisputeDetail.LONGEST));
        }
        disputes.opine(id, words, clock.instant());
        sent.freeze(review, signedIn.name(), clock.instant());
        issueNotices.opinionGiven(review);
        return Optional.empty();
    }

    private Review round(ReviewId id) {
        return reviews.findAlone(id).filter(permissions::mayReadSent).orElseThrow();
    }
}
