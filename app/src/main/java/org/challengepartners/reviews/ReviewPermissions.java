package org.challengepartners.reviews;

import java.util.EnumSet;
import java.util.Set;
import org.challengepartners.tenancy.KeyRole;
import org.challengepartners.tenancy.Keyring;
import org.springframework.stereotype.Component;

/**
 * Who may do what on a review in which state. The role that counts is that of the signed-in person's key to this review's own
 * spaces: the team's for the findings, the review's for the school's side.
 */
@Component
class ReviewPermissions {

    private static final Set<KeyRole> TEAM = Set.of(KeyRole.LEAD_REVIEWER, KeyRole.PEER_REVIEWER);

    private static final Set<ReviewState> LEAD_WRITES =
            EnumSet.of(ReviewState.MODERATION, ReviewState.FEEDBACK_GIVEN, ReviewState.DRAFTING);

    private static final Set<KeyRole> READERS = Set.of(KeyRole.HUB_LEAD, KeyRole.REPORT_READER);

    private final Keyring keys;

    ReviewPermissions(Keyring keys) {
        this.keys = keys;
    }

    boolean isOfTeam(Review review) {
        return teamRoles(review).stream().anyMatch(TEAM::contains);
    }

    /** The team on site; afterwards the lead alone, until the draft leaves her hands (reviews.md 5). */
    boolean mayWrite(Review review) {
        return review.state() == ReviewState.ON_SITE && isOfTeam(review)
                || LEAD_WRITES.contains(review.state()) && leads(review);
    }

    /** Evidence is found on site and nowhere else. */
    boolean mayRecord(Review review) {
        return review.state() == ReviewState.ON_SITE && isOfTeam(review);
    }

    boolean leads(Review review) {
        return teamRoles(review).contains(KeyRole.LEAD_REVIEWER);
    }

    boolean maySubmit(Review review) {
        return Transitions.from(review.state(), ReviewStep.ISSUE_AT_ONCE).isPresent() && leads(review);
    }

    /** The school's head, once there is a report; a reviewer never, whatever else she is. */
    boolean mayReadReport(Review review) {
        return review.state().hasReport()
                && !isOfTeam(review)
                && keys.myRoles(review.space()).contains(KeyRole.HEADTEACHER);
    }

    /** The lead of the school's hub, while the school's agreement gives her the report; and whom its head lets read it. */
    boolean mayReadShared(Report report) {
        return keys.myRoles(report.space()).stream().anyMatch(READERS::contains);
    }

    private Set<KeyRole> teamRoles(Review review) {
        return review.team().map(keys::myRoles).orElseGet(Set::of);
    }
}
