package org.challengepartners.reviews;

import java.time.Clock;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.challengepartners.tenancy.KeyRole;
import org.challengepartners.tenancy.Keyring;
import org.challengepartners.tenancy.PersonId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The head of the host sees the team that she is offered, and accepts it or objects (reviews.md 3, rows 5 and 6). To everybody else
 * there is no such offer: {@link NoSuchElementException}.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class AgreeingTeam {

    private final Reviews reviews;
    private final Places places;
    private final Objections objections;
    private final ReviewLife life;
    private final TeamKeys teamKeys;
    private final TeamRuling ruling;
    private final Keyring keys;
    private final Clock clock;

    AgreeingTeam(
            Reviews reviews,
            Places places,
            Objections objections,
            ReviewLife life,
            TeamKeys teamKeys,
            TeamRuling ruling,
            Keyring keys,
            Clock clock) {
        this.reviews = reviews;
        this.places = places;
        this.objections = objections;
        this.life = life;
        this.teamKeys = teamKeys;
        this.ruling = ruling;
        this.keys = keys;
        this.clock = clock;
    }

    /** The offer; empty for whoever does not head the host. */
    @Transactional(readOnly = true)
    public Optional<TeamOffer> find(ReviewId id) {
        return reviews.findById(id).filter(this::isHead).map(review -> {
            var offered = review.state() == ReviewState.TEAM_OFFERED;
            return new TeamOffer(
                    review.id(),
                    review.schoolName(),
                    review.held(),
                    places.offeredOf(id).stream().map(Place::offered).toList(),
                    offered ? ruling.reasons(id) : List.of(),
                    offered ? objections.deadline(review) : Optional.empty(),
                    offered,
                    offered && objections.tooLate(review).isEmpty());
        });
    }

    /** Accepts the team: it gets its keys, and the review is prepared. */
    public StepResult accept(ReviewId id) {
        var review = mine(id);
        var result = life.byMember(review, ReviewStep.ACCEPT_TEAM, "");
        if (result.isTaken()) {
            teamKeys.settle(id);
        }
        return result;
    }

    /** Objects to somebody of it: the office fills the place again. */
    public StepResult object(ReviewId id, PersonId person, ObjectionReason reason, String note) {
        var review = mine(id);
        var member = places.offeredOf(id).stream()
                .map(Place::offered)
                .filter(offered -> offered.person().equals(person))
                .findFirst();
        if (member.isEmpty()) {
            return new StepResult.NotNow(review.state());
        }
        var result = life.byMember(review, ReviewStep.OBJECT, reason.words());
        if (result.isTaken()) {
            objections.add(review, member.get(), reason, note, clock.instant());
            teamKeys.settle(id);
        }
        return result;
    }

    private Review mine(ReviewId id) {
        return reviews.findAlone(id).filter(this::isHead).orElseThrow();
    }

    private boolean isHead(Review review) {
        return keys.myRoles(review.space()).contains(KeyRole.HEADTEACHER);
    }
}
