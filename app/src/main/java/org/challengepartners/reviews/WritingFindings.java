package org.challengepartners.reviews;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.challengepartners.access.SignedIn;
import org.challengepartners.tenancy.CommandId;
import org.challengepartners.tenancy.SpaceId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A review's team writes its findings: lead and peers alike, until the lead submits them. To everybody else there is no such
 * review: {@link NoSuchElementException}.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class WritingFindings {

    private final Reviews reviews;
    private final Findings findings;
    private final Places places;
    private final Frameworks frameworks;
    private final ReviewPermissions permissions;
    private final SignedIn signedIn;
    private final Clock clock;

    WritingFindings(
            Reviews reviews,
            Findings findings,
            Places places,
            Frameworks frameworks,
            ReviewPermissions permissions,
            SignedIn signedIn,
            Clock clock) {
        this.reviews = reviews;
        this.findings = findings;
        this.places = places;
        this.frameworks = frameworks;
        this.permissions = permissions;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** All findings of the review in the order of its report: by strand, by kind, as the team has put them. */
    @Transactional(readOnly = true)
    public List<FindingDetail> all(ReviewId id) {
        var review = ofMyTeam(reviews.findById(id));
        return inOrder(review).stream().map(Finding::detail).toList();
    }

    /** One finding of the review; empty for one that was removed, or never was. */
    @Transactional(readOnly = true)
    public Optional<FindingDetail> find(ReviewId id, FindingId finding) {
        ofMyTeam(reviews.findById(id));
        return findings.findById(finding).filter(found -> found.isOf(id)).map(Finding::detail);
    }

    /**
     * Writes a finding at the end of its strand and kind.
     *
     * @param command made when the form opened; a repeat gets its first answer and writes nothing again
     */
    public SaveResult add(CommandId command, ReviewId id, FindingText text) {
        var review = ofMyTeam(reviews.findAlone(id)); // one after the other: a repeat finds the first
        var earlier = findings.findByCommandId(command.value());
        if (earlier.isPresent()) {
            return new SaveResult.Saved(earlier.get().detail());
        }
        var refused = refused(review, text);
        if (refused.isPresent()) {
            return refused.get();
        }
        var team = team(review);
        var position = findings.lastPosition(team, id) + 1;
        var finding = new Finding(command, team, id, text, position, me(review), clock.instant());
        return new SaveResult.Saved(findings.saveAndFlush(finding).detail());
    }

    /**
     * Changes what a finding says.
     *
     * @param read the version that the writer had before her; what another wrote since is never overwritten
     */
    public SaveResult reword(ReviewId id, FindingId findingId, long read, FindingText text) {
        var review = ofMyTeam(reviews.findForWork(id));
        var refused = refused(review, text);
        if (refused.isPresent()) {
            return refused.get();
        }
        var found = findings.findForChange(findingId).filter(finding -> finding.isOf(id));
        if (found.isEmpty()) {
            return new SaveResult.Gone();
        }
        var finding = found.get();
        if (finding.hasChangedSince(read) && !finding.text().equals(text)) {
            return new SaveResult.Stale(finding.detail());
        }
        finding.reword(text, me(review), clock.instant());
        return new SaveResult.Saved(findings.saveAndFlush(finding).detail());
    }

    /**
     * Removes a finding.
     *
     * @param read the version that the reader had before her; what another changed since is not removed
     */
    public RemoveResult remove(ReviewId id, FindingId findingId, long read) {
        var review = ofMyTeam(reviews.findForWork(id));
        if (!permissions.mayWrite(review)) {
            return new RemoveResult.Closed();
        }
        var found = findings.findForChange(findingId).filter(finding -> finding.isOf(id));
        if (found.isEmpty()) {
            return new RemoveResult.Removed();
        }
        var finding = found.get();
        if (finding.hasChangedSince(read)) {
            return new RemoveResult.Stale(finding.detail());
        }
        finding.removed();
        findings.delete(finding);
        return new RemoveResult.Removed();
    }

    /** Moves a finding one place up among those of its strand and kind. */
    public MoveResult moveUp(ReviewId id, FindingId finding) {
        return move(id, finding, -1);
    }

    /** Moves a finding one place down among those of its strand and kind. */
    public MoveResult moveDown(ReviewId id, FindingId finding) {
        return move(id, finding, 1);
    }

    private MoveResult move(ReviewId id, FindingId findingId, int step) {
        var review = ofMyTeam(reviews.findAlone(id)); // two who move at once do it one after the other
        if (!permissions.mayWrite(review)) {
            return new MoveResult.Closed();
        }
        var all = new ArrayList<>(inOrder(review));
        var found =
                all.stream().filter(finding -> finding.id().equals(findingId)).findFirst();
        if (found.isEmpty()) {
            return new MoveResult.Gone();
        }
        var moving = found.get();
        var group = all.stream().filter(moving::standsBeside).toList();
        int from = group.indexOf(moving);
        int to = Math.clamp(from + step, 0, group.size() - 1);
        if (to != from) {
            Collections.swap(all, all.indexOf(moving), all.indexOf(group.get(to)));
            renumber(all);
            moving.moved();
            findings.save(moving);
        }
        return new MoveResult.Moved(to + 1, group.size());
    }

    private static void renumber(List<Finding> ordered) {
        for (int i = 0; i < ordered.size(); i++) {
            ordered.get(i).standAt(i + 1);
        }
    }

    private List<Finding> inOrder(Review review) {
        return findings.of(team(review), review.id()).stream()
                .sorted(Finding.order(frameworks.get(review.frameworkCode())))
                .toList();
    }

    private Optional<SaveResult> refused(Review review, FindingText text) {
        if (!permissions.mayWrite(review)) {
            return Optional.of(new SaveResult.Closed());
        }
        var problems = text.problems(frameworks.get(review.frameworkCode()));
        return problems.isEmpty() ? Optional.empty() : Optional.of(new SaveResult.Refused(problems));
    }

    private Review ofMyTeam(Optional<Review> review) {
        return review.filter(permissions::isOfTeam).orElseThrow();
    }

    private static SpaceId team(Review review) {
        return review.team().orElseThrow();
    }

    private TeamMember me(Review review) {
        var me = signedIn.person();
        return places.of(review.id()).stream()
                .map(Place::member)
                .filter(member -> member.person().equals(me))
                .findFirst()
                .orElseThrow();
    }
}
