package org.challengepartners.reviews.ui;

import java.util.stream.Collectors;
import org.challengepartners.reviews.ReviewDetail;
import org.challengepartners.reviews.TeamMember;
import org.challengepartners.shell.SummaryList;

/** What everybody on a review may know of it: where it stands, its framework and its team. */
class ReviewFacts extends SummaryList {

    ReviewFacts(ReviewDetail review) {
        var framework = review.framework();
        row("State", StateTag.of(review.state()));
        row("Framework", "%s, %s, %s".formatted(framework.code(), framework.title(), framework.used()));
        review.schoolUrn().ifPresent(urn -> row("URN of the school then", urn.toString()));
        review.lead().ifPresent(lead -> row(lead.role(), lead.name()));
        var peers = review.team().stream()
                .filter(member -> !member.lead())
                .map(TeamMember::name)
                .collect(Collectors.joining(", "));
        if (!peers.isEmpty()) {
            row(peers.contains(",") ? "Peer reviewers" : "Peer reviewer", peers);
        }
    }
}
