package org.challengepartners.reviews;

import java.time.Instant;
import java.util.Set;
import org.challengepartners.tenancy.CommandId;
import org.springframework.stereotype.Component;

/** What a draft begins with: a sentence for each finding of the team, resting on it, and one for each estimate that is agreed. */
@Component
class DraftSkeleton {

    private final DraftBook book;
    private final TeamRoom room;
    private final EstimateBook estimates;

    DraftSkeleton(DraftBook book, TeamRoom room, EstimateBook estimates) {
        this.book = book;
        this.room = room;
        this.estimates = estimates;
    }

    void make(Review review, String by, Instant now) {
        var team = room.space(review);
        book.begin(team, review.id(), by, now);
        var agreed = estimates.agreed(team, review.id());
        for (var strand : room.framework(review).strands()) {
            var estimate = agreed.get(strand.key());
            if (estimate != null) {
                var words = "The team's estimate for this strand: %s.".formatted(estimate.word());
                var text = new FindingText(strand.key(), FindingKind.CONTEXT, words, null);
                book.add(CommandId.next(), team, review.id(), text, by, now);
            }
        }
        room.inOrder(review).stream().filter(Finding::isShared).forEach(finding -> {
            var sentence = book.add(CommandId.next(), team, review.id(), finding.text(), by, now);
            book.link(team, review.id(), sentence, Set.of(finding.id()));
        });
    }
}
