package org.challengepartners.reviews;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.challengepartners.membership.OwnProfile;
import org.challengepartners.membership.PersonSummary;
import org.challengepartners.tenancy.KeyRole;
import org.challengepartners.tenancy.Keyring;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A school and the office agree what a review looks at, and when (reviews.md 3, row 2). To people without a key to the review
 * there is none: {@link NoSuchElementException}.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class ScopingReviews {

    private static final int NOTICE = 10; // school days between the proposal and the first day

    private final Reviews reviews;
    private final Scopes scopes;
    private final ReviewLife life;
    private final HostCalendar calendar;
    private final OwnProfile profile;
    private final Keyring keys;
    private final Clock clock;

    ScopingReviews(
            Reviews reviews,
            Scopes scopes,
            ReviewLife life,
            HostCalendar calendar,
            OwnProfile profile,
            Keyring keys,
            Clock clock) {
        this.reviews = reviews;
        this.scopes = scopes;
        this.life = life;
        this.calendar = calendar;
        this.profile = profile;
        this.keys = keys;
        this.clock = clock;
    }

    /** The scope of a review; empty for a review that none of the reader's keys opens. */
    @Transactional(readOnly = true)
    public Optional<ScopeDetail> find(ReviewId id) {
        return reviews.findById(id)
                .filter(review -> review.state() != ReviewState.CANCELLED)
                .map(review -> {
                    var proposed = scopes.of(review);
                    return new ScopeDetail(
                            review.id(),
                            review.schoolName(),
                            review.held(),
                            review.days(),
                            proposed.map(Scopes.Proposed::text),
                            proposed.map(Scopes.Proposed::by).orElse(""),
                            proposed.map(Scopes.Proposed::at),
                            life.isMine(review, ReviewStep.PROPOSE_SCOPE));
                });
    }

    /** Proposes the days and what the review should look at; the office finds a team for it. */
    public StepResult propose(ReviewId id, ScopeText text) {
        var review = reviews.findAlone(id).filter(this::isHosts).orElseThrow();
        if (!life.isMine(review, ReviewStep.PROPOSE_SCOPE)) {
            return new StepResult.NotNow(review.state());
        }
        if (!calendar.of(review).counts(text.first())) {
            return new StepResult.Missing(
                    List.of("Choose a first day on which your school is open: on your calendar it is closed"));
        }
        if (calendar.notice(review, text.first()) < NOTICE) {
            return new StepResult.Missing(List.of(
                    "Choose a first day that is at least ten school days away; the office can agree an earlier one"));
        }
        var days = calendar.days(review, text.first(), review.days());
        scopes.put(review, text, me(), clock.instant());
        review.heldOn(text.first(), last(days));
        return life.byMember(review, ReviewStep.PROPOSE_SCOPE, "");
    }

    private static LocalDate last(List<LocalDate> days) {
        return days.getLast();
    }

    private boolean isHosts(Review review) {
        return keys.myRoles(review.space()).stream()
                .anyMatch(Set.of(KeyRole.HEADTEACHER, KeyRole.SCHOOL_DELEGATE)::contains);
    }

    private String me() {
        return profile.find().map(PersonSummary::name).orElseThrow();
    }
}
