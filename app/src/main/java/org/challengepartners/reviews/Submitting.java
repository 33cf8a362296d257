package org.challengepartners.reviews;

import java.time.Clock;
import java.util.List;
import java.util.NoSuchElementException;
import org.challengepartners.tenancy.CommandId;
import org.challengepartners.tenancy.FirstKey;
import org.challengepartners.tenancy.KeyHeld;
import org.challengepartners.tenancy.KeyRole;
import org.challengepartners.tenancy.Keyring;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The lead reviewer submits a review's findings, once and for good: they become a report in a space of the school's, the peers'
 * keys end and the lead's end after a time. To people who are not of the team there is no such review:
 * {@link NoSuchElementException}.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class Submitting {

    private static final String ISSUED = "the review's findings were submitted";

    private final Reviews reviews;
    private final TeamRoom room;
    private final Issuing issuing;
    private final ReviewLife life;
    private final ReviewPermissions permissions;
    private final Keyring keys;
    private final ReviewSettings settings;
    private final ReviewNotices notices;
    private final IssueNotices issueNotices;
    private final Clock clock;

    Submitting(
            Reviews reviews,
            TeamRoom room,
            Issuing issuing,
            ReviewLife life,
            ReviewPermissions permissions,
            Keyring keys,
            ReviewSettings settings,
            ReviewNotices notices,
            IssueNotices issueNotices,
            Clock clock) {
        this.reviews = reviews;
        this.room = room;
        this.issuing = issuing;
        this.life = life;
        this.permissions = permissions;
        this.keys = keys;
        this.settings = settings;
        this.notices = notices;
        this.issueNotices = issueNotices;
        this.clock = clock;
    }

    /** What would be submitted now, for the lead to check. */
    @Transactional(readOnly = true)
    public CheckedFindings check(ReviewId id) {
        var review = reviews.findById(id).filter(permissions::leads).orElseThrow();
        var texts = texts(review);
        return new CheckedFindings(texts, fingerprint(review, texts), settings.leadReadsUntil(clock.instant()));
    }

    /**
     * Freezes the findings and gives them to the school.
     *
     * @param command made when the page opened; a repeat gets its first answer and sends nothing again
     * @param checked the fingerprint of what the lead has checked: nothing else is sent
     */
    public SubmitResult submit(CommandId command, ReviewId id, String checked) {
        var review = room.enter(reviews.findAlone(id));
        if (!permissions.leads(review)) {
            return new SubmitResult.OnlyTheLead();
        }
        if (review.isIssued()) {
            return review.answerTo(command);
        }
        var texts = texts(review);
        if (texts.isEmpty()) {
            return new SubmitResult.NothingToSubmit();
        }
        if (!fingerprint(review, texts).equals(checked)) {
            return new SubmitResult.ChangedSinceChecked();
        }
        if (!permissions.maySubmit(review)) {
            throw new IllegalStateException("findings are not submitted from " + review.state());
        }
        var heads = issuing.heads(review);
        review.issued(command, issuing.report(review, heads, texts), clock.instant());
        if (!life.byMember(review, ReviewStep.ISSUE_AT_ONCE, "").isTaken()) {
            throw new IllegalStateException("findings are not submitted from " + review.state());
        }
        notices.submitted(review, heads.stream().map(FirstKey::person).toList(), room.me(review));
        issueNotices.askHow(review);
        endKeys(review);
        return review.answerTo(command);
    }

    private void endKeys(Review review) {
        var team = review.team().orElseThrow();
        var until = settings.leadReadsUntil(clock.instant());
        for (var space : List.of(team, review.space())) {
            keys.keysTo(space).stream()
                    .filter(key -> key.role() == KeyRole.PEER_REVIEWER)
                    .map(KeyHeld::person)
                    .forEach(peer -> keys.take(space, peer, KeyRole.PEER_REVIEWER, ISSUED));
            keys.shortenMine(space, KeyRole.LEAD_REVIEWER, until, ISSUED);
        }
    }

    private List<FindingText> texts(Review review) {
        return room.inOrder(review).stream()
                .filter(Finding::isShared)
                .map(Finding::text)
                .toList();
    }

    private static String fingerprint(Review review, List<FindingText> texts) {
        return Fingerprint.of(review.id(), review.school(), review.frameworkCode(), review.held(), texts);
    }
}
