package org.challengepartners.reviews;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.challengepartners.membership.OwnProfile;
import org.challengepartners.membership.PersonSummary;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The head of a host writes her school's self-evaluation in the framework of its review and submits it, which locks that version;
 * then the team reads it, whoever of it has accepted the protocol (reviews.md 3, row 7, and 5). To everybody else there is none.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class SelfEvaluating {

    private final Reviews reviews;
    private final SelfEvaluations evaluations;
    private final Frameworks frameworks;
    private final Preparation preparation;
    private final ReviewPermissions permissions;
    private final ReviewLife life;
    private final OpenAreas areas;
    private final OwnProfile profile;
    private final Clock clock;

    SelfEvaluating(
            Reviews reviews,
            SelfEvaluations evaluations,
            Frameworks frameworks,
            Preparation preparation,
            ReviewPermissions permissions,
            ReviewLife life,
            OpenAreas areas,
            OwnProfile profile,
            Clock clock) {
        this.reviews = reviews;
        this.evaluations = evaluations;
        this.frameworks = frameworks;
        this.preparation = preparation;
        this.permissions = permissions;
        this.life = life;
        this.areas = areas;
        this.profile = profile;
        this.clock = clock;
    }

    /** The self-evaluation: to the host as it writes it, to the team as it was submitted; empty for whoever may read neither. */
    @Transactional(readOnly = true)
    public Optional<SelfEvaluationDetail> find(ReviewId id) {
        return reviews.findById(id).filter(permissions::opensPack).flatMap(review -> {
            var writes = mayWrite(review);
            var last = evaluations.last(id);
            if (!writes && last.isEmpty()) {
                return Optional.empty();
            }
            var texts = writes
                    ? evaluations.parts(id)
                    : evaluations.submitted(id, last.orElseThrow().number());
            return Optional.of(detail(review, texts, writes ? Optional.empty() : last));
        });
    }

    private SelfEvaluationDetail detail(
            Review review, Map<String, SelfEvaluations.Stored> texts, Optional<SelfEvaluations.Submitted> submitted) {
        var framework = frameworks.get(review.frameworkCode());
        var guidance = frameworks.guidance(review.frameworkCode());
        var headings = framework.strands().stream()
                .map(strand -> {
                    var stored = Optional.ofNullable(texts.get(strand.key()));
                    return new SelfEvaluationDetail.Heading(
                            strand,
                            guidance.getOrDefault(strand.key(), List.of()),
                            stored.map(SelfEvaluations.Stored::text).orElse(SelfText.EMPTY),
                            stored.map(SelfEvaluations.Stored::version).orElse(0L));
                })
                .toList();
        return new SelfEvaluationDetail(
                review.id(),
                review.schoolName(),
                framework,
                submitted.isPresent() ? Optional.empty() : review.schoolSpace(),
                headings,
                submitted.isPresent() ? areas.carried(review.id()) : areas.before(review),
                submitted.map(SelfEvaluations.Submitted::at),
                submitted.map(SelfEvaluations.Submitted::by).orElse(""),
                submitted.isEmpty(),
                submitted.isEmpty() && life.isMine(review, ReviewStep.SUBMIT_SELF_EVALUATION));
    }

    /** The head, until it is submitted: from the planning of the review on, so that nobody need hurry. */
    private boolean mayWrite(Review review) {
        return permissions.isHead(review)
                && review.schoolSpace().isPresent()
                && review.state().compareTo(ReviewState.PREPARING) <= 0
                && !preparation.hasSelfEvaluation(review);
    }

    /**
     * Saves what stands under one heading.
     *
     * @param read the version that the writer had before her; 0 if there was none
     */
    public SelfSaveResult save(ReviewId id, String strand, long read, SelfText text) {
        var review = reviews.findForWork(id).filter(permissions::isHead).orElseThrow(NoSuchElementException::new);
        if (!mayWrite(review)) {
            return new SelfSaveResult.Locked();
        }
        var framework = frameworks.get(review.frameworkCode());
        var heading = framework.strand(strand).orElseThrow();
        if (text.wording().codePointCount(0, text.wording().length()) > SelfText.LONGEST) {
            return new SelfSaveResult.Wrong("Text must be %,d characters or fewer".formatted(SelfText.LONGEST));
        }
        if (text.estimate() != null && (!heading.graded() || !framework.scale().contains(text.estimate()))) {
            return new SelfSaveResult.Wrong("Choose a word of this review's own scale");
        }
        var saved = evaluations.save(review.schoolSpace().orElseThrow(), id, strand, read, text, me(), clock.instant());
        return saved.<SelfSaveResult>map(SelfSaveResult.Saved::new).orElseGet(() -> {
            var theirs = evaluations.parts(id).get(strand);
            return theirs == null
                    ? new SelfSaveResult.Locked()
                    : new SelfSaveResult.Stale(theirs.text(), theirs.version(), theirs.by());
        });
    }

    /**
     * Submits it as it is stored: this version is locked, and the team may read it. Twice is once.
     *
     * @param areasToo whether the head lets the team read which areas of the last review are open, and what her school has done
     *     about them (reviews.md 5, actions): without her word they stay the school's
     */
    public StepResult submit(ReviewId id, boolean areasToo) {
        var review = reviews.findAlone(id).filter(permissions::isHead).orElseThrow(NoSuchElementException::new);
        if (preparation.hasSelfEvaluation(review)) {
            return new StepResult.Taken(review.state());
        }
        var result = life.byMember(review, ReviewStep.SUBMIT_SELF_EVALUATION, "");
        if (result.isTaken()) {
            evaluations.submit(review, me(), clock.instant());
            if (areasToo) {
                areas.carry(review);
            }
        }
        return result;
    }

    private String me() {
        return profile.find().map(PersonSummary::name).orElseThrow();
    }
}
