package org.challengepartners.reviews;

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

    private final Keyring keys;

    ReviewPermissions(Keyring keys) {
        this.keys = keys;
    }

    boolean isOfTeam(Review review) {
        return teamRoles(review).stream().anyMatch(TEAM::contains);
    }

    boolean mayWrite(Review review) {
        return review.isOpen() && isOfTeam(review);
    }

    boolean leads(Review review) {
        return teamRoles(review).contains(KeyRole.LEAD_REVIEWER);
    }

    boolean maySubmit(Review review) {
        return review.isOpen() && leads(review);
    }

    /** The school's head, once there is a report; a reviewer never, whatever else she is. */
    boolean mayReadReport(Review review) {
        return !review.isOpen()
                && !isOfTeam(review)
                && keys.myRoles(review.space()).contains(KeyRole.HEADTEACHER);
    }

    /** The lead of the school's hub, while the school's agreement gives her the report. */
    boolean mayReadShared(Report report) {
        return keys.myRoles(report.space()).contains(KeyRole.HUB_LEAD);
    }

    private Set<KeyRole> teamRoles(Review review) {
        return review.team().map(keys::myRoles).orElseGet(Set::of);
    }
}
