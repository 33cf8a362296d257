package org.challengepartners.reviews;

import java.time.Clock;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.challengepartners.membership.OwnProfile;
import org.challengepartners.membership.PersonSummary;
import org.challengepartners.tenancy.CommandId;
import org.challengepartners.tenancy.PersonId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lead and head make the timetable of a review's days together: every activity that gathers evidence has a reviewer and somebody of the
 * school who goes along (reviews.md 3, row 9). To everybody else there is none: {@link NoSuchElementException}.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class Timetabling {

    private final Reviews reviews;
    private final Timetables activities;
    private final Places places;
    private final Preparation preparation;
    private final ReviewPermissions permissions;
    private final ReviewLife life;
    private final OwnProfile profile;
    private final Clock clock;

    Timetabling(
            Reviews reviews,
            Timetables activities,
            Places places,
            Preparation preparation,
            ReviewPermissions permissions,
            ReviewLife life,
            OwnProfile profile,
            Clock clock) {
        this.reviews = reviews;
        this.activities = activities;
        this.places = places;
        this.preparation = preparation;
        this.permissions = permissions;
        this.life = life;
        this.profile = profile;
        this.clock = clock;
    }

    /** The timetable; empty for whoever may not open it. */
    @Transactional(readOnly = true)
    public Optional<TimetableDetail> find(ReviewId id) {
        return reviews.findById(id).filter(permissions::opensPack).map(review -> {
            var agreed = preparation.agreedBy(review);
            return new TimetableDetail(
                    id,
                    review.schoolName(),
                    review.held(),
                    team(id),
                    activities.of(id),
                    agreed,
                    mayChange(review),
                    life.isMine(review, ReviewStep.AGREE_TIMETABLE) && !agreed.contains(me()));
        });
    }

    private List<TeamMember> team(ReviewId id) {
        return places.of(id).stream().map(Place::member).toList();
    }

    /** Before the days both; on them the lead, who moves what must be moved. */
    private boolean mayChange(Review review) {
        return review.state() == ReviewState.PREPARING && (permissions.leads(review) || permissions.isHead(review))
                || review.state() == ReviewState.ON_SITE && permissions.leads(review);
    }

    /**
     * Adds an activity; what was agreed must be agreed anew.
     *
     * @param command made when the form opened; a repeat adds nothing again
     * @return what is wrong with it, sentence by sentence; empty if it was added
     */
    public List<String> add(CommandId command, ReviewId id, ActivityPlan plan) {
        var review = mine(id);
        if (!mayChange(review)) {
            return List.of("The timetable cannot be changed any more: nothing was added");
        }
        var problems = plan.problems(review.held());
        var reviewer = plan.reviewer().flatMap(person -> member(id, person));
        if (problems.isEmpty() && plan.reviewer().isPresent() && reviewer.isEmpty()) {
            return List.of("Choose somebody of the team");
        }
        if (problems.isEmpty()) {
            activities.add(command, review, plan, reviewer.map(TeamMember::name).orElse(""), me(), clock.instant());
        }
        return problems;
    }

    private Optional<TeamMember> member(ReviewId id, PersonId person) {
        return team(id).stream()
                .filter(member -> member.person().equals(person))
                .findFirst();
    }

    /** Removes an activity; twice is once. */
    public void remove(ReviewId id, UUID activity) {
        var review = mine(id);
        if (mayChange(review)) {
            activities.remove(id, activity, clock.instant());
        }
    }

    /** Agrees to it as it is: it is agreed once the lead and the head have. */
    public StepResult agree(ReviewId id) {
        var review = mine(id);
        return preparation.agreedBy(review).contains(me())
                ? new StepResult.Taken(review.state())
                : life.byMember(review, ReviewStep.AGREE_TIMETABLE, "");
    }

    private Review mine(ReviewId id) {
        return reviews.findAlone(id).filter(permissions::opensPack).orElseThrow(NoSuchElementException::new);
    }

    private String me() {
        return profile.find().map(PersonSummary::name).orElse("");
    }
}
