package org.challengepartners.reviews;

import java.util.EnumSet;
import java.util.Set;
import org.challengepartners.tenancy.KeyRole;
import org.challengepartners.tenancy.Keyring;
import org.springframework.stereotype.Component;

/**
 * Who may do what with a draft report in which state (reviews.md 5). The roles that count are those of the signed-in person's keys to
 * the review's two rooms.
 */
@Component
class DraftPermissions {

    private static final Set<ReviewState> IN_THE_TEAM = EnumSet.of(ReviewState.DRAFTING, ReviewState.QUALITY_READ);
    private static final Set<ReviewState> ON_ITS_WAY = EnumSet.range(ReviewState.DRAFTING, ReviewState.DISPUTED);
    private static final Set<ReviewState> SENT = EnumSet.range(ReviewState.WITH_SCHOOL, ReviewState.DISPUTED);
    private static final Set<KeyRole> HOSTS = Set.of(KeyRole.HEADTEACHER, KeyRole.SCHOOL_DELEGATE);

    private final Keyring keys;
    private final DraftBook book;

    DraftPermissions(Keyring keys, DraftBook book) {
        this.keys = keys;
        this.book = book;
    }

    /** Whether the draft in the team's room is there for the reader at all. */
    boolean mayRead(Review review) {
        if (!ON_ITS_WAY.contains(review.state())) {
            return false;
        }
        return leads(review)
                || readsQuality(review)
                || isSecondLead(review)
                || IN_THE_TEAM.contains(review.state()) && peers(review) && peersRead(review);
    }

    boolean mayEdit(Review review) {
        return switch (review.state()) {
            case DRAFTING, RESPONDING -> leads(review);
            case DISPUTED -> isSecondLead(review);
            default -> false;
        };
    }

    boolean mayComment(Review review) {
        return IN_THE_TEAM.contains(review.state()) && (leads(review) || readsQuality(review));
    }

    /** Who reads the draft that was sent to the school, and what the school says of it: the school, and those who answer. */
    boolean mayReadSent(Review review) {
        if (isHosts(review)) {
            return SENT.contains(review.state()) || review.isIssued();
        }
        return SENT.contains(review.state())
                && (leads(review)
                        || readsQuality(review)
                        || isSecondLead(review) && review.state() == ReviewState.DISPUTED);
    }

    boolean mayRaise(Review review) {
        return review.state() == ReviewState.WITH_SCHOOL && isHosts(review);
    }

    boolean leads(Review review) {
        return team(review).contains(KeyRole.LEAD_REVIEWER);
    }

    boolean readsQuality(Review review) {
        return team(review).contains(KeyRole.QUALITY_READER);
    }

    boolean isSecondLead(Review review) {
        return team(review).contains(KeyRole.SECOND_LEAD);
    }

    /** A peer reviewer, while the school has the draft: she reads nothing of the team's any more. */
    boolean waits(Review review) {
        return SENT.contains(review.state()) && peers(review) && !leads(review);
    }

    boolean isHosts(Review review) {
        return keys.myRoles(review.space()).stream().anyMatch(HOSTS::contains);
    }

    boolean isHead(Review review) {
        return keys.myRoles(review.space()).contains(KeyRole.HEADTEACHER);
    }

    private boolean peers(Review review) {
        return team(review).contains(KeyRole.PEER_REVIEWER);
    }

    private boolean peersRead(Review review) {
        return review.team()
                .flatMap(team -> book.settings(team, review.id()))
                .filter(DraftBook.Settings::peersRead)
                .isPresent();
    }

    private Set<KeyRole> team(Review review) {
        return review.team().map(keys::myRoles).orElseGet(Set::of);
    }
}
