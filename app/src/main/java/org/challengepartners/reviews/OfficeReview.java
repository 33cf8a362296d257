package org.challengepartners.reviews;

import java.util.List;

/**
 * A review as the office sees it.
 *
 * @param peers how many places the team has besides the lead's
 * @param team who has a seat on it now, the lead first
 * @param steps those that it has taken, the first one first
 */
public record OfficeReview(
        ReviewId id,
        String schoolName,
        Framework framework,
        Held held,
        ReviewType type,
        int peers,
        ReviewState state,
        List<TeamMember> team,
        List<StepTaken> steps) {

    /** Whether the office can take the step from here, whatever its guards say. */
    public boolean mayTake(ReviewStep step) {
        return Transitions.from(state, step)
                .filter(line -> line.by().contains(Actor.OFFICE))
                .isPresent();
    }
}
