package org.challengepartners.reviews;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.NoSuchElementException;
import org.challengepartners.calendar.Calendars;
import org.challengepartners.membership.OwnProfile;
import org.challengepartners.membership.PersonSummary;
import org.challengepartners.tenancy.KeyRole;
import org.challengepartners.tenancy.Keyring;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The people on a review take its plain steps: the head postpones it or agrees that it is cancelled, the lead opens its first day,
 * closes fieldwork, suspends it, takes it up again or gives it back. To people without a key to the review there is none:
 * {@link NoSuchElementException}.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class SteeringReviews {

    private static final List<ReviewStep> STEPS = List.of(
            ReviewStep.OPEN_DAY_ONE,
            ReviewStep.CLOSE_FIELDWORK,
            ReviewStep.SUSPEND,
            ReviewStep.RESUME,
            ReviewStep.POSTPONE,
            ReviewStep.LEAD_LEAVES);

    private final Reviews reviews;
    private final ReviewLife life;
    private final TeamKeys teamKeys;
    private final ReviewNotices notices;
    private final Calendars calendars;
    private final HostCalendar host;
    private final OwnProfile profile;
    private final Keyring keys;
    private final JdbcClient database;
    private final Clock clock;

    SteeringReviews(
            Reviews reviews,
            ReviewLife life,
            TeamKeys teamKeys,
            ReviewNotices notices,
            Calendars calendars,
            HostCalendar host,
            OwnProfile profile,
            Keyring keys,
            JdbcClient database,
            Clock clock) {
        this.reviews = reviews;
        this.life = life;
        this.teamKeys = teamKeys;
        this.notices = notices;
        this.calendars = calendars;
        this.host = host;
        this.profile = profile;
        this.keys = keys;
        this.database = database;
        this.clock = clock;
    }

    /** The plain steps that the reader can take from where the review stands; what their guards ask is told when she does. */
    @Transactional(readOnly = true)
    public List<ReviewStep> mine(ReviewId id) {
        return reviews.findById(id).stream()
                .flatMap(review -> STEPS.stream().filter(step -> life.isMine(review, step)))
                .toList();
    }

    /** What is missing before a step; empty if nothing is, or for a review that is not the reader's. */
    @Transactional(readOnly = true)
    public List<String> missing(ReviewId id, ReviewStep step) {
        return reviews.findById(id).stream()
                .flatMap(review -> life.missing(review, step, "").stream())
                .toList();
    }

    /**
     * Takes one of the plain steps.
     *
     * @param reason where the step needs one
     */
    public StepResult take(ReviewId id, ReviewStep step, String reason) {
        var review = reviews.findAlone(id).orElseThrow();
        if (!STEPS.contains(step)) {
            return new StepResult.NotYours();
        }
        var meant = step == ReviewStep.POSTPONE
                        && review.state() == ReviewState.PREPARING
                        && TeamGuards.isLate(review, calendars, host)
                ? ReviewStep.POSTPONE_LATE
                : step;
        if (step == ReviewStep.LEAD_LEAVES && life.isMine(review, step)) {
            notices.leadLeft(review); // while her keys still open the review
        }
        var result = life.byMember(review, meant, reason);
        if (result.isTaken()) {
            teamKeys.settle(id);
        }
        return result;
    }

    /** The head agrees that the review is cancelled; twice is once. */
    public void agreeToCancel(ReviewId id) {
        var review = reviews.findAlone(id)
                .filter(found -> keys.myRoles(found.space()).contains(KeyRole.HEADTEACHER))
                .orElseThrow();
        database.sql("""
                        insert into reviews.cancel_consent (space_id, review_id, agreed_by_name, agreed_at) values (?, ?, ?, ?)
                        on conflict (review_id) do nothing
                        """)
                .params(
                        review.space().value(),
                        id.value(),
                        profile.find().map(PersonSummary::name).orElseThrow(),
                        OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }
}
