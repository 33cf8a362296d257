package org.challengepartners.reviews;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.challengepartners.access.SignedIn;
import org.challengepartners.membership.OwnProfile;
import org.challengepartners.membership.PersonSummary;
import org.challengepartners.tenancy.Keyring;
import org.springframework.stereotype.Component;

/**
 * Takes the steps of a review's life: looks the step up in the {@link Transitions}, asks whether it is this person's and
 * whether its guards hold, and lets the review take it. The database checks the step and the role again and writes the line
 * of the log, so that there is no other way. Callers hold the review ({@link Reviews#findAlone}).
 */
@Component
class ReviewLife {

    private static final String CLOCK = "The calendar";

    private final Reviews reviews;
    private final Keyring keys;
    private final OwnProfile profile;
    private final Readers ties;
    private final SignedIn signedIn;
    private final Map<Guard, GuardCheck> checks;

    ReviewLife(
            Reviews reviews,
            Keyring keys,
            OwnProfile profile,
            Readers ties,
            SignedIn signedIn,
            List<GuardCheck> checks) {
        this.reviews = reviews;
        this.keys = keys;
        this.profile = profile;
        this.ties = ties;
        this.signedIn = signedIn;
        this.checks = new EnumMap<>(checks.stream().collect(Collectors.toMap(GuardCheck::guard, check -> check)));
        var unguarded = unguarded(this.checks.keySet());
        if (!unguarded.isEmpty()) {
            throw new IllegalStateException("guards without a check: " + unguarded);
        }
    }

    /** The guards of the table that nothing would look at: there must be none. */
    static Set<Guard> unguarded(Set<Guard> checked) {
        var open = Transitions.all().stream()
                .flatMap(line -> line.guards().stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Guard.class)));
        open.removeAll(checked);
        open.remove(Guard.REASON); // looked at here
        return open;
    }

    /** As one whose key opens the review's space. */
    StepResult byMember(Review review, ReviewStep step, String reason) {
        return take(review, step, Actor.of(keys.myRoles(review.space())), me(), reason);
    }

    /** Under the office's hat. */
    StepResult byOffice(Review review, ReviewStep step, String reason) {
        return ties.bar(review.id(), signedIn.person())
                ? new StepResult.NotYours()
                : take(review, step, Set.of(Actor.OFFICE), me(), reason);
    }

    /** Under the office's hat, after {@link #missing} has said in the same transaction that nothing is: no guard is asked twice. */
    StepResult byOfficeAfterCheck(Review review, ReviewStep step) {
        return ties.bar(review.id(), signedIn.person())
                ? new StepResult.NotYours()
                : Transitions.from(review.state(), step)
                        .map(line -> move(review, line, me(), ""))
                        .orElseGet(() -> new StepResult.NotNow(review.state()));
    }

    /** As a job. */
    StepResult byClock(Review review, ReviewStep step) {
        return take(review, step, Set.of(Actor.CLOCK), CLOCK, "");
    }

    /** What would be missing if the step were taken now; empty if it can be taken, or does not lead from here at all. */
    List<String> missing(Review review, ReviewStep step, String reason) {
        return Transitions.from(review.state(), step)
                .map(line -> missing(review, line, reason))
                .orElse(List.of());
    }

    /** Whether the signed-in person's key lets her take the step from where the review stands, whatever its guards say. */
    boolean isMine(Review review, ReviewStep step) {
        var mine = Actor.of(keys.myRoles(review.space()));
        return Transitions.from(review.state(), step)
                .filter(line -> line.by().stream().anyMatch(mine::contains))
                .isPresent();
    }

    private StepResult take(Review review, ReviewStep step, Set<Actor> as, String who, String reason) {
        var line = Transitions.from(review.state(), step);
        if (line.isEmpty()) {
            return new StepResult.NotNow(review.state());
        }
        if (line.get().by().stream().noneMatch(as::contains)) {
            return new StepResult.NotYours();
        }
        var missing = missing(review, line.get(), reason);
        if (!missing.isEmpty()) {
            return new StepResult.Missing(missing);
        }
        return move(review, line.get(), who, reason);
    }

    private StepResult move(Review review, Transition line, String who, String reason) {
        review.take(line, who, reason.strip());
        reviews.saveAndFlush(review);
        return new StepResult.Taken(review.state());
    }

    private List<String> missing(Review review, Transition line, String reason) {
        return line.guards().stream()
                .sorted()
                .flatMap(guard -> missing(review, guard, reason).stream())
                .toList();
    }

    private Optional<String> missing(Review review, Guard guard, String reason) {
        if (guard == Guard.REASON) {
            return reason.isBlank() ? Optional.of("Enter the reason") : Optional.empty();
        }
        return Optional.ofNullable(checks.get(guard)).flatMap(check -> check.missing(review, reason));
    }

    private String me() {
        return profile.find().map(PersonSummary::name).orElse("The office");
    }
}
