package org.challengepartners.reviews;

import java.util.List;
import org.challengepartners.calendar.Calendars;
import org.challengepartners.membership.RegisterOfPeople;
import org.challengepartners.tenancy.KeyRole;
import org.challengepartners.tenancy.OfficeWork;
import org.challengepartners.tenancy.PersonId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The office postpones, suspends, hands over and cancels reviews (reviews.md 3, rows 32 to 35). */
@Service
@OfficeWork
@Transactional
@PreAuthorize("hasRole('office')")
public class OverseeingReviews {

    private final Reviews reviews;
    private final Places places;
    private final ReviewLife life;
    private final TeamKeys teamKeys;
    private final ReportKeys reportKeys;
    private final RegisterOfPeople people;
    private final Calendars calendars;
    private final HostCalendar host;

    OverseeingReviews(
            Reviews reviews,
            Places places,
            ReviewLife life,
            TeamKeys teamKeys,
            ReportKeys reportKeys,
            RegisterOfPeople people,
            Calendars calendars,
            HostCalendar host) {
        this.reviews = reviews;
        this.places = places;
        this.life = life;
        this.teamKeys = teamKeys;
        this.reportKeys = reportKeys;
        this.people = people;
        this.calendars = calendars;
        this.host = host;
    }

    /** Puts a review back to where it was planned: its team is released with thanks. */
    public StepResult postpone(ReviewId id, String reason) {
        var review = review(id);
        var step = review.state() == ReviewState.PREPARING && TeamGuards.isLate(review, calendars, host)
                ? ReviewStep.POSTPONE_LATE
                : ReviewStep.POSTPONE;
        return settled(review, life.byOffice(review, step, reason));
    }

    /** Takes an offered team back of which somebody cannot come any more: the office fills the place and offers it again. */
    public StepResult reopenTeam(ReviewId id) {
        var review = review(id);
        return settled(review, life.byOffice(review, ReviewStep.REOPEN_TEAM, ""));
    }

    /** Interrupts a review on site; what was written is kept. */
    public StepResult suspend(ReviewId id, String reason) {
        return life.byOffice(review(id), ReviewStep.SUSPEND, reason);
    }

    /** Goes on with it. */
    public StepResult resume(ReviewId id) {
        return life.byOffice(review(id), ReviewStep.RESUME, "");
    }

    /** Ends a review without a report, with the head's agreement; its team loses its keys. */
    public StepResult cancel(ReviewId id, String reason) {
        var review = review(id);
        var result = life.byOffice(review, ReviewStep.CANCEL, reason);
        if (result.isTaken()) {
            reportKeys.endAll(review);
        }
        return settled(review, result);
    }

    /**
     * Hands the lead over to somebody of the team or from outside: one action, after which the one's keys have ended and the other's
     * open everything that the team has written.
     *
     * @throws java.util.NoSuchElementException if there is no such review or person
     */
    public StepResult handOver(ReviewId id, PersonId to, String reason) {
        var review = review(id);
        var person = people.find(to).orElseThrow();
        if (people.postsOf(to).stream().anyMatch(post -> post.school().id().equals(review.school()))) {
            return new StepResult.Missing(
                    List.of("%s works at the school itself: choose somebody else".formatted(person.name())));
        }
        var result = life.byOffice(review, ReviewStep.HAND_OVER, reason);
        if (result.isTaken()) {
            places.of(id).stream().filter(Place::leads).findFirst().ifPresent(before -> {
                before.leave();
                places.saveAndFlush(before);
            });
            var place = places.find(id, to.value()).orElseGet(() -> review.place(person, KeyRole.LEAD_REVIEWER));
            place.take(KeyRole.LEAD_REVIEWER);
            places.saveAndFlush(place);
        }
        return settled(review, result);
    }

    private Review review(ReviewId id) {
        return reviews.findAlone(id).orElseThrow();
    }

    private StepResult settled(Review review, StepResult result) {
        if (result.isTaken()) {
            teamKeys.settle(review.id());
        }
        return result;
    }
}
