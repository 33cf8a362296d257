package org.challengepartners.reviews;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.challengepartners.shell.DateWords;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A team comes to its estimates: each one's own first, unseen by the others; then the agreed set, and what the school has heard
 * (reviews.md 3, row 14). To everybody who is not of the team there is no such review: {@link NoSuchElementException}.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class Estimating {

    private static final Set<ReviewState> OPEN = EnumSet.of(ReviewState.ON_SITE, ReviewState.MODERATION);

    private final Reviews reviews;
    private final Places places;
    private final EstimateBook book;
    private final TeamRoom room;
    private final ReviewPermissions permissions;
    private final ReviewLife life;
    private final Clock clock;

    Estimating(
            Reviews reviews,
            Places places,
            EstimateBook book,
            TeamRoom room,
            ReviewPermissions permissions,
            ReviewLife life,
            Clock clock) {
        this.reviews = reviews;
        this.places = places;
        this.book = book;
        this.room = room;
        this.permissions = permissions;
        this.life = life;
        this.clock = clock;
    }

    /** The estimates of a review's team, as far as the reader may see them. */
    @Transactional(readOnly = true)
    public EstimatesDetail of(ReviewId id) {
        var review = room.enter(reviews.findById(id));
        var team = room.space(review);
        var entered = book.entered(id);
        var members = places.of(id).stream().map(Place::member).toList();
        var revealed = book.revealed(id);
        return new EstimatesDetail(
                graded(review),
                room.framework(review).scale(),
                book.mine(team, id),
                names(members, entered, true),
                names(members, entered, false),
                revealed,
                book.kinds(team, id),
                book.agreed(team, id),
                book.feedback(team, id),
                OPEN.contains(review.state()) && revealed.isEmpty(),
                mayAgree(review));
    }

    private static List<String> names(List<TeamMember> members, Set<?> entered, boolean in) {
        return members.stream()
                .filter(member -> entered.contains(member.person()) == in)
                .map(TeamMember::name)
                .toList();
    }

    /**
     * Enters the reader's own estimates, for every graded strand at once. They may be changed until everybody has entered hers.
     *
     * @param words of the framework's scale, by the key of the strand
     */
    public EstimateResult enter(ReviewId id, Map<String, String> words) {
        var review = room.enter(reviews.findAlone(id)); // one after the other: the last to enter reveals them
        if (!OPEN.contains(review.state())) {
            return new EstimateResult.NotNow();
        }
        if (!book.revealed(id).isEmpty()) {
            return new EstimateResult.SeenAlready();
        }
        var without = without(review, words);
        if (!without.isEmpty()) {
            return new EstimateResult.WithoutAWord(without);
        }
        graded(review)
                .forEach(strand -> book.enter(
                        room.space(review), id, room.me(review), strand.key(), word(words, strand), clock.instant()));
        return new EstimateResult.Kept();
    }

    /**
     * The lead writes down what the team agrees, once everybody's estimates are seen.
     *
     * @param estimates by the key of the strand, one for each that is graded
     */
    public EstimateResult agree(ReviewId id, Map<String, AgreedEstimate> estimates) {
        var review = room.enter(reviews.findAlone(id));
        if (!mayAgree(review)) {
            return new EstimateResult.NotNow();
        }
        if (book.revealed(id).isEmpty()) {
            return new EstimateResult.NotAllEntered(of(id).missing());
        }
        var words = new HashMap<String, String>();
        estimates.forEach((strand, estimate) -> words.put(strand, estimate.word()));
        var without = without(review, words);
        if (!without.isEmpty()) {
            return new EstimateResult.WithoutAWord(without);
        }
        var team = room.space(review);
        var kinds = book.kinds(team, id);
        for (var strand : graded(review)) {
            var estimate = estimate(estimates, strand);
            if (Math.max(estimate.exception().length(), estimate.disagreement().length()) > AgreedEstimate.LONGEST) {
                return new EstimateResult.Refused("Use 1,000 characters or fewer for “%s”".formatted(strand.title()));
            }
            if (kinds.getOrDefault(strand.key(), 0) < 2 && estimate.exception().isEmpty()) {
                return new EstimateResult.Refused(
                        "“%s” rests on evidence of fewer than two kinds: link more, or say why it stands nevertheless"
                                .formatted(strand.title()));
            }
        }
        graded(review)
                .forEach(strand -> book.agree(
                        team,
                        id,
                        strand.key(),
                        estimate(estimates, strand),
                        room.me(review).name(),
                        clock.instant()));
        return new EstimateResult.Kept();
    }

    /** The lead writes down what the school has heard, and the findings and estimates are agreed from then on. */
    public StepResult feedBack(ReviewId id, FeedbackGiven feedback) {
        var review = room.enter(reviews.findAlone(id));
        if (!mayAgree(review)) {
            return new StepResult.NotNow(review.state());
        }
        var today = LocalDate.now(clock.withZone(DateWords.LONDON));
        if (feedback.toldTo().isEmpty()
                || feedback.headlines().isEmpty()
                || feedback.headlines().length() > FeedbackGiven.LONGEST
                || feedback.toldOn().isAfter(today)) {
            return new StepResult.Missing(
                    List.of("Enter who heard the findings, on which day until today, and the headlines"));
        }
        book.write(room.space(review), id, feedback, room.me(review).name(), clock.instant());
        return life.byMember(review, ReviewStep.AGREE_FINDINGS, "");
    }

    private boolean mayAgree(Review review) {
        return review.state() == ReviewState.MODERATION && permissions.leads(review);
    }

    private List<Strand> graded(Review review) {
        return room.framework(review).strands().stream().filter(Strand::graded).toList();
    }

    private List<Strand> without(Review review, Map<String, String> words) {
        var scale = room.framework(review).scale();
        return graded(review).stream()
                .filter(strand -> !scale.contains(words.getOrDefault(strand.key(), "")))
                .toList();
    }

    private static String word(Map<String, String> words, Strand strand) {
        return words.getOrDefault(strand.key(), "");
    }

    private static AgreedEstimate estimate(Map<String, AgreedEstimate> estimates, Strand strand) {
        return estimates.getOrDefault(strand.key(), new AgreedEstimate("", "", ""));
    }
}
