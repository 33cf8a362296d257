package org.challengepartners.reviews;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A team goes through its findings before the school hears them: each is agreed, merged into one that is, or rejected with a reason
 * (reviews.md 3, row 14). Its lead writes it down, all of the team read it. To everybody else there is no such review:
 * {@link NoSuchElementException}.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class AgreeingFindings {

    private final Reviews reviews;
    private final EvidenceBook evidence;
    private final RulingBook book;
    private final TeamRoom room;
    private final ReviewPermissions permissions;
    private final Clock clock;

    AgreeingFindings(
            Reviews reviews,
            EvidenceBook evidence,
            RulingBook book,
            TeamRoom room,
            ReviewPermissions permissions,
            Clock clock) {
        this.reviews = reviews;
        this.evidence = evidence;
        this.book = book;
        this.room = room;
        this.permissions = permissions;
        this.clock = clock;
    }

    /** The team's shared findings, and what it makes of them. */
    @Transactional(readOnly = true)
    public FindingsToAgree of(ReviewId id) {
        var review = room.enter(reviews.findById(id));
        return new FindingsToAgree(shared(review), book.of(room.space(review), id), mayRule(review));
    }

    /**
     * The lead writes down what the team makes of these findings; of the others it stays as it is. Whoever rewords a finding afterwards asks
     * the team anew.
     */
    public RulingResult rule(ReviewId id, List<Ruling> rulings) {
        var review = room.enter(reviews.findAlone(id)); // nobody rewords a finding meanwhile
        if (!mayRule(review)) {
            return new RulingResult.NotNow();
        }
        var findings = shared(review).stream().collect(Collectors.toMap(FindingDetail::id, finding -> finding));
        var overtaken = rulings.stream()
                .filter(ruling -> !isAsRead(ruling, findings))
                .map(Ruling::finding)
                .toList();
        if (!overtaken.isEmpty()) {
            return new RulingResult.Overtaken(overtaken);
        }
        var whole = new HashMap<>(book.of(room.space(review), id));
        rulings.forEach(ruling -> whole.put(ruling.finding(), ruling));
        var problems = problems(whole, findings);
        if (!problems.isEmpty()) {
            return new RulingResult.Refused(problems);
        }
        var me = room.me(review).name();
        rulings.forEach(ruling -> book.write(room.space(review), id, ruling, me, clock.instant()));
        return new RulingResult.Kept();
    }

    private static boolean isAsRead(Ruling ruling, Map<FindingId, FindingDetail> findings) {
        var finding = findings.get(ruling.finding());
        return finding != null && finding.version() == ruling.read();
    }

    private static List<String> problems(Map<FindingId, Ruling> whole, Map<FindingId, FindingDetail> findings) {
        var problems = new ArrayList<String>();
        findings.forEach((id, finding) -> {
            var ruling = whole.get(id);
            if (ruling == null) {
                return;
            }
            if (ruling.outcome() == FindingOutcome.REJECTED && ruling.reason().isEmpty()) {
                problems.add("Say why “%s” is rejected".formatted(finding.beginning()));
            }
            if (ruling.reason().length() > Ruling.LONGEST) {
                problems.add(
                        "Use 1,000 characters or fewer to say why “%s” is rejected".formatted(finding.beginning()));
            }
            if (ruling.outcome() == FindingOutcome.MERGED && !isAgreed(ruling, whole)) {
                problems.add("Merge “%s” into another finding that is agreed".formatted(finding.beginning()));
            }
        });
        return problems;
    }

    private static boolean isAgreed(Ruling merged, Map<FindingId, Ruling> whole) {
        return merged.into()
                .map(whole::get)
                .filter(target -> target.outcome() == FindingOutcome.AGREED)
                .isPresent();
    }

    private List<FindingDetail> shared(Review review) {
        var support = evidence.support(room.space(review), review.id());
        return room.inOrder(review).stream()
                .filter(Finding::isShared)
                .map(finding -> finding.detail(support.getOrDefault(finding.id(), 0)))
                .toList();
    }

    private boolean mayRule(Review review) {
        return review.state() == ReviewState.MODERATION && permissions.leads(review);
    }
}
