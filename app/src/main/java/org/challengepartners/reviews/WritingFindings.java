package org.challengepartners.reviews;

import java.time.Clock;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.challengepartners.tenancy.CommandId;
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
    private final EvidenceBook evidence;
    private final TeamRoom room;
    private final ReviewPermissions permissions;
    private final Clock clock;

    WritingFindings(
            Reviews reviews,
            Findings findings,
            EvidenceBook evidence,
            TeamRoom room,
            ReviewPermissions permissions,
            Clock clock) {
        this.reviews = reviews;
        this.findings = findings;
        this.evidence = evidence;
        this.room = room;
        this.permissions = permissions;
        this.clock = clock;
    }

    /**
     * All findings of the review in the order of its report: by strand, by kind, as the team has put them; those of the reader's own
     * that she has not shared among them.
     */
    @Transactional(readOnly = true)
    public List<FindingDetail> all(ReviewId id) {
        var review = room.enter(reviews.findById(id));
        var support = evidence.support(room.space(review), id);
        return room.inOrder(review).stream()
                .map(finding -> finding.detail(support.getOrDefault(finding.id(), 0)))
                .toList();
    }

    /** One finding of the review; empty for one that was removed, or never was. */
    @Transactional(readOnly = true)
    public Optional<FindingDetail> find(ReviewId id, FindingId finding) {
        var team = room.space(room.enter(reviews.findById(id)));
        return findings.findById(finding)
                .filter(found -> found.isOf(id))
                .map(found -> found.detail(evidence.under(team, finding).size()));
    }

    /** Writes a finding for the team at the end of its strand and kind; as below. */
    public SaveResult add(CommandId command, ReviewId id, FindingText text) {
        return add(command, id, text, true);
    }

    /**
     * Writes a finding at the end of its strand and kind.
     *
     * @param command made when the form opened; a repeat gets its first answer and writes nothing again
     * @param share whether the team reads it from now on; otherwise its author alone
     */
    public SaveResult add(CommandId command, ReviewId id, FindingText text, boolean share) {
        var review = room.enter(reviews.findAlone(id)); // one after the other: a repeat finds the first
        var earlier = findings.findByCommandId(command.value());
        if (earlier.isPresent()) {
            return new SaveResult.Saved(earlier.get().detail());
        }
        var refused = refused(review, text);
        if (refused.isPresent()) {
            return refused.get();
        }
        var team = room.space(review);
        var position = findings.lastPosition(team, id) + 1;
        var finding = new Finding(command, team, id, text, position, room.me(review), clock.instant(), share);
        return new SaveResult.Saved(findings.saveAndFlush(finding).detail());
    }

    /** Changes what a finding says, and not who sees it: as a whole, so that nothing is taken in of what another wrote since. */
    public SaveResult reword(ReviewId id, FindingId findingId, long read, FindingText text) {
        return reword(id, findingId, read, Optional.empty(), text, false);
    }

    /**
     * Changes what a finding says.
     *
     * @param read what the writer had before her; what another changed since in other fields stays, and in the same field is never
     *     overwritten
     * @param share whether a finding that was its author's alone is the team's from now on
     */
    public SaveResult reword(ReviewId id, FindingDetail read, FindingText text, boolean share) {
        return reword(id, read.id(), read.version(), Optional.of(read.text()), text, share);
    }

    private SaveResult reword(
            ReviewId id,
            FindingId findingId,
            long read,
            Optional<FindingText> before,
            FindingText text,
            boolean share) {
        var review = room.enter(reviews.findForWork(id));
        var refused = refused(review, text);
        if (refused.isPresent()) {
            return refused.get();
        }
        var found = findings.findForChange(findingId).filter(finding -> finding.isOf(id));
        if (found.isEmpty()) {
            return new SaveResult.Gone();
        }
        var finding = found.get();
        var mine = finding.hasChangedSince(read)
                ? before.flatMap(had -> text.with(finding.text(), had))
                        .filter(both -> refused(review, both).isEmpty())
                        .or(() -> Optional.of(text).filter(finding.text()::equals))
                : Optional.of(text);
        if (mine.isEmpty()) {
            return new SaveResult.Stale(finding.detail());
        }
        finding.reword(mine.get(), room.me(review), clock.instant());
        if (share) {
            finding.share();
        }
        return new SaveResult.Saved(findings.saveAndFlush(finding).detail());
    }

    /**
     * Removes a finding.
     *
     * @param read the version that the reader had before her; what another changed since is not removed
     */
    public RemoveResult remove(ReviewId id, FindingId findingId, long read) {
        var review = room.enter(reviews.findForWork(id));
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

    private Optional<SaveResult> refused(Review review, FindingText text) {
        if (!permissions.mayWrite(review)) {
            return Optional.of(new SaveResult.Closed());
        }
        var problems = text.problems(room.framework(review));
        return problems.isEmpty() ? Optional.empty() : Optional.of(new SaveResult.Refused(problems));
    }
}
