package org.challengepartners.reviews;

import java.util.List;
import java.util.Optional;
import org.challengepartners.access.SignedIn;
import org.challengepartners.tenancy.SpaceId;
import org.springframework.stereotype.Component;

/** The room in which a review's team writes, as one of the team sees it. */
@Component
class TeamRoom {

    private final Findings findings;
    private final Places places;
    private final Frameworks frameworks;
    private final ReviewPermissions permissions;
    private final SignedIn signedIn;

    TeamRoom(
            Findings findings, Places places, Frameworks frameworks, ReviewPermissions permissions, SignedIn signedIn) {
        this.findings = findings;
        this.places = places;
        this.frameworks = frameworks;
        this.permissions = permissions;
        this.signedIn = signedIn;
    }

    /** The review, if the reader is of its team and its room still opens to her; to everybody else there is none. */
    Review enter(Optional<Review> review) {
        return review.filter(permissions::opensTeamRoom).orElseThrow();
    }

    Framework framework(Review review) {
        return frameworks.get(review.frameworkCode());
    }

    /** By strand, by kind, and within these as the team has put them. */
    List<Finding> inOrder(Review review) {
        return findings.of(space(review), review.id()).stream()
                .sorted(Finding.order(framework(review)))
                .toList();
    }

    SpaceId space(Review review) {
        return review.team().orElseThrow();
    }

    TeamMember me(Review review) {
        var me = signedIn.person();
        return places.of(review.id()).stream()
                .map(Place::member)
                .filter(member -> member.person().equals(me))
                .findFirst()
                .orElseThrow();
    }
}
