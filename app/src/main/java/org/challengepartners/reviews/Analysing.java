package org.challengepartners.reviews;

import java.time.Clock;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.challengepartners.membership.OwnProfile;
import org.challengepartners.membership.PersonSummary;
import org.challengepartners.tenancy.CommandId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The lead writes the pre-review analysis, with lines of enquiry; the team reads it, and the host once it is shared (reviews.md 3,
 * row 8). To everybody else there is none: {@link NoSuchElementException}.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class Analysing {

    private final Reviews reviews;
    private final Enquiries enquiries;
    private final Frameworks frameworks;
    private final Preparation preparation;
    private final ReviewPermissions permissions;
    private final ReviewLife life;
    private final OwnProfile profile;
    private final Clock clock;

    Analysing(
            Reviews reviews,
            Enquiries enquiries,
            Frameworks frameworks,
            Preparation preparation,
            ReviewPermissions permissions,
            ReviewLife life,
            OwnProfile profile,
            Clock clock) {
        this.reviews = reviews;
        this.enquiries = enquiries;
        this.frameworks = frameworks;
        this.preparation = preparation;
        this.permissions = permissions;
        this.life = life;
        this.profile = profile;
        this.clock = clock;
    }

    /** The analysis; to the host only once it is shared. */
    @Transactional(readOnly = true)
    public Optional<AnalysisDetail> find(ReviewId id) {
        return reviews.findById(id).filter(permissions::opensPack).flatMap(review -> {
            var shared = preparation.hasAnalysis(review);
            var ofTeam = permissions.isOfTeam(review);
            return ofTeam || shared
                    ? Optional.of(new AnalysisDetail(
                            id,
                            review.schoolName(),
                            frameworks.get(review.frameworkCode()),
                            ofTeam ? enquiries.of(id) : enquiries.shared(id),
                            shared,
                            mayWrite(review)))
                    : Optional.empty();
        });
    }

    private boolean mayWrite(Review review) {
        return review.state() == ReviewState.PREPARING && permissions.leads(review) && !preparation.hasAnalysis(review);
    }

    /**
     * Adds a line of enquiry.
     *
     * @param command made when the form opened; a repeat adds nothing again
     * @return what is wrong with it, in a sentence; empty if it was added
     */
    public Optional<String> add(
            CommandId command, ReviewId id, @Nullable String strand, String wording, String evidenceWanted) {
        var review = reviews.findForWork(id).filter(permissions::leads).orElseThrow(NoSuchElementException::new);
        if (!mayWrite(review)) {
            return Optional.of("The analysis is shared, or the review has moved on: nothing was added");
        }
        if (wording.isBlank()) {
            return Optional.of("Enter the line of enquiry");
        }
        if (wording.length() > EnquiryDetail.LONGEST || evidenceWanted.length() > EnquiryDetail.LONGEST) {
            return Optional.of("Each text must be %,d characters or fewer".formatted(EnquiryDetail.LONGEST));
        }
        enquiries.add(
                command,
                review.team().orElseThrow(),
                id,
                strand,
                wording.strip(),
                evidenceWanted.strip(),
                profile.find().map(PersonSummary::name).orElseThrow(),
                clock.instant());
        return Optional.empty();
    }

    /** Removes a line of enquiry while the analysis is not shared; twice is once. */
    public void remove(ReviewId id, UUID enquiry) {
        var review = reviews.findForWork(id).filter(permissions::leads).orElseThrow(NoSuchElementException::new);
        if (mayWrite(review)) {
            enquiries.remove(id, enquiry);
        }
    }

    /** Shares it with the head of the host. Twice is once. */
    public StepResult share(ReviewId id) {
        var review = reviews.findAlone(id).filter(permissions::leads).orElseThrow(NoSuchElementException::new);
        if (preparation.hasAnalysis(review)) {
            return new StepResult.Taken(review.state());
        }
        var result = life.byMember(review, ReviewStep.SUBMIT_ANALYSIS, "");
        if (result.isTaken()) {
            enquiries.share(review, clock.instant());
        }
        return result;
    }
}
