package org.challengepartners.reviews;

import java.time.Clock;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.challengepartners.access.SignedIn;
import org.challengepartners.tenancy.CommandId;
import org.challengepartners.tenancy.KeyHeld;
import org.challengepartners.tenancy.KeyRole;
import org.challengepartners.tenancy.Keyring;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The quality reader reads a draft: she comments, sends it back, or passes it, which freezes it and sends it to the school (reviews.md 3,
 * rows 17 and 18). To everybody else there is none: {@link NoSuchElementException}.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class QualityReading {

    private final Reviews reviews;
    private final DraftComments comments;
    private final DraftPermissions permissions;
    private final SentDrafts sent;
    private final ResponseTimes times;
    private final ReviewLife life;
    private final ReportNotices notices;
    private final Keyring keys;
    private final SignedIn signedIn;
    private final Clock clock;

    QualityReading(
            Reviews reviews,
            DraftComments comments,
            DraftPermissions permissions,
            SentDrafts sent,
            ResponseTimes times,
            ReviewLife life,
            ReportNotices notices,
            Keyring keys,
            SignedIn signedIn,
            Clock clock) {
        this.reviews = reviews;
        this.comments = comments;
        this.permissions = permissions;
        this.sent = sent;
        this.times = times;
        this.life = life;
        this.notices = notices;
        this.keys = keys;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /**
     * Says something of a sentence or of the draft as a whole, or answers; the lead too.
     *
     * @param command made when the form opened; a repeat says nothing again
     * @param answers the comment that began the thread
     * @return what is wrong with it, in a sentence; empty if it is said
     */
    public Optional<String> comment(
            CommandId command, ReviewId id, Optional<SentenceId> about, Optional<UUID> answers, String wording) {
        var review = reviews.findForWork(id).filter(permissions::mayRead).orElseThrow();
        if (!permissions.mayComment(review)) {
            return Optional.of("The draft has moved on: nothing was said");
        }
        var words = wording.replace("\r\n", "\n").replace("\u0000", "").strip();
        if (words.isEmpty() || words.length() > DraftComment.LONGEST) {
            return Optional.of(
                    words.isEmpty()
                            ? "Enter your comment"
                            : "The comment must be %,d characters or fewer".formatted(DraftComment.LONGEST));
        }
        var said = new DraftComments.Said(
                about, answers, signedIn.person(), signedIn.name(), permissions.readsQuality(review), words);
        comments.add(command, review.team().orElseThrow(), id, said, clock.instant());
        return Optional.empty();
    }

    /** Sends the draft back to the lead, with the comments. */
    public StepResult sendBack(ReviewId id) {
        var review = mine(id);
        var result = life.byMember(review, ReviewStep.RETURN_DRAFT, "");
        if (result.isTaken()) {
            notices.draftReturned(review);
        }
        return result;
    }

    /** Passes the draft: from now on the school reads this version, and its time to answer has begun. */
    public StepResult pass(ReviewId id) {
        var review = mine(id);
        var heads = keys.keysTo(review.space()).stream()
                .filter(key -> key.role() == KeyRole.HEADTEACHER)
                .map(KeyHeld::person)
                .toList();
        if (heads.isEmpty()) {
            return new StepResult.Missing(
                    List.of("Wait until the school has a headteacher: nobody could read the draft"));
        }
        var result = life.byMember(review, ReviewStep.PASS_DRAFT, "");
        if (result.isTaken()) {
            sent.freeze(review, signedIn.name(), clock.instant());
            notices.draftSent(review, heads, times.begin(review, heads));
        }
        return result;
    }

    private Review mine(ReviewId id) {
        return reviews.findAlone(id)
                .filter(permissions::mayRead)
                .filter(permissions::readsQuality)
                .orElseThrow();
    }
}
