package org.challengepartners.reviews;

import java.time.Clock;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.challengepartners.access.SignedIn;
import org.challengepartners.documents.Document;
import org.challengepartners.documents.DocumentForm;
import org.challengepartners.tenancy.CommandId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The school checks the draft of its report: what is not accurate it says in points, and answers once, also that it has none (reviews.md
 * 3, rows 19 and 20, and 4.3). Those who answer the points see the same round. To everybody else there is none:
 * {@link NoSuchElementException}.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class CheckingAccuracy {

    private final Reviews reviews;
    private final PointBook book;
    private final AccuracyRounds rounds;
    private final DraftPermissions permissions;
    private final SentDrafts sent;
    private final ReviewLife life;
    private final ReportNotices notices;
    private final DraftAsDocument document;
    private final SignedIn signedIn;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CheckingAccuracy(
            Reviews reviews,
            PointBook book,
            AccuracyRounds rounds,
            DraftPermissions permissions,
            SentDrafts sent,
            ReviewLife life,
            ReportNotices notices,
            DraftAsDocument document,
            SignedIn signedIn,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reviews = reviews;
        this.book = book;
        this.rounds = rounds;
        this.permissions = permissions;
        this.sent = sent;
        this.life = life;
        this.notices = notices;
        this.document = document;
        this.signedIn = signedIn;
        this.events = events;
        this.clock = clock;
    }

    /** The round; empty before a draft is sent, and for somebody who may not see it. */
    @Transactional(readOnly = true)
    public Optional<AccuracyRound> find(ReviewId id) {
        return reviews.findById(id).filter(permissions::mayReadSent).flatMap(rounds::of);
    }

    /** Takes the last version away, with its name and the reader's on each sheet; that leaves a line in the trail. */
    public Optional<Document> takeAway(ReviewId id, DocumentForm form) {
        return reviews.findById(id)
                .filter(permissions::mayReadSent)
                .flatMap(review -> sent.latest(review).map(draft -> {
                    events.publishEvent(new DraftTaken(review.space(), id, draft.number(), form));
                    return document.of(review, draft, signedIn.name());
                }));
    }

    /**
     * Raises a point.
     *
     * @param command made when the form opened; a repeat gets its first answer and raises nothing again
     */
    public PointResult raise(CommandId command, ReviewId id, PointText text) {
        var review = mine(id);
        var earlier = book.by(id, command);
        if (earlier.isPresent()) {
            return new PointResult.Saved(earlier.get());
        }
        return refused(review, text).orElseGet(() -> {
            var point = book.add(command, review, text, signedIn.name(), clock.instant());
            return new PointResult.Saved(book.find(id, point).orElseThrow());
        });
    }

    /**
     * Changes a point that is not submitted yet.
     *
     * @param read the version that the writer had before her; what another wrote since is never overwritten
     */
    public PointResult change(ReviewId id, PointId pointId, long read, PointText text) {
        var review = mine(id);
        var refused = refused(review, text);
        if (refused.isPresent()) {
            return refused.get();
        }
        var before = book.find(id, pointId);
        if (before.isEmpty()) {
            return new PointResult.Gone();
        }
        var same = before.get().text().equals(text);
        return same || book.change(pointId, read, text, signedIn.name(), clock.instant())
                ? new PointResult.Saved(book.find(id, pointId).orElseThrow())
                : new PointResult.Stale(before.get());
    }

    /** Removes a point that is not submitted yet; what is removed already is no error. False if it is too late. */
    public boolean remove(ReviewId id, PointId point) {
        var review = mine(id);
        if (permissions.mayRaise(review)) {
            book.remove(id, point);
        }
        return permissions.mayRaise(review);
    }

    /**
     * The head submits the school's one answer: its points, or that it has none.
     *
     * @param command made when the page opened; a repeat gets its first receipt and submits nothing again
     * @param points how many she had before her: another number is not submitted
     */
    public ResponseResult submit(CommandId command, ReviewId id, int points) {
        var review = mine(id);
        var before = book.receipt(id);
        if (before.isPresent()) {
            return permissions.isHead(review)
                    ? new ResponseResult.Received(before.get())
                    : new ResponseResult.Not(new StepResult.NotYours());
        }
        if (book.of(id).size() != points) {
            return new ResponseResult.Not(new StepResult.Missing(List.of(
                    "The points have changed since you opened this page. Check them again: nothing was submitted")));
        }
        var result = life.byMember(review, points > 0 ? ReviewStep.SUBMIT_POINTS : ReviewStep.SUBMIT_NO_POINTS, "");
        if (!result.isTaken()) {
            return new ResponseResult.Not(result);
        }
        book.submit(command, review, points, signedIn.name(), clock.instant());
        var receipt = book.receipt(id).orElseThrow();
        notices.answered(review, receipt);
        return new ResponseResult.Received(receipt);
    }

    private Review mine(ReviewId id) {
        return reviews.findAlone(id)
                .filter(permissions::mayReadSent)
                .filter(permissions::isHosts)
                .orElseThrow();
    }

    private Optional<PointResult> refused(Review review, PointText text) {
        if (!permissions.mayRaise(review) || rounds.isOver(review)) {
            return Optional.of(new PointResult.Closed());
        }
        var problems = text.problems(review.held().until());
        if (sent.latest(review).orElseThrow().lines().stream()
                .noneMatch(line -> line.anchor().equals(text.anchor()))) {
            problems.add("Choose the sentence that is not accurate");
        }
        return problems.isEmpty() ? Optional.empty() : Optional.of(new PointResult.Refused(problems));
    }
}
