package org.challengepartners.reviews;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.challengepartners.tenancy.CommandId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What a draft begins with: a sentence for each finding that the team stands by, resting on it and on those that were merged into it, and
 * one for each estimate that is agreed.
 */
@Component
class DraftSkeleton {

    private final DraftBook book;
    private final TeamRoom room;
    private final EstimateBook estimates;
    private final RulingBook rulings;

    DraftSkeleton(DraftBook book, TeamRoom room, EstimateBook estimates, RulingBook rulings) {
        this.book = book;
        this.room = room;
        this.estimates = estimates;
        this.rulings = rulings;
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
        var ruled = rulings.of(team, review.id());
        room.inOrder(review).stream()
                .filter(Finding::isShared)
                .filter(finding -> stands(ruled.get(finding.id())))
                .forEach(finding -> {
                    var sentence = book.add(CommandId.next(), team, review.id(), finding.text(), by, now);
                    book.link(team, review.id(), sentence, withMerged(finding.id(), ruled.values()));
                });
    }

    private static boolean stands(@Nullable Ruling ruling) {
        return ruling == null || ruling.outcome() == FindingOutcome.AGREED;
    }

    private static Set<FindingId> withMerged(FindingId finding, Collection<Ruling> ruled) {
        return Stream.concat(
                        Stream.of(finding),
                        ruled.stream()
                                .filter(ruling ->
                                        ruling.into().filter(finding::equals).isPresent())
                                .map(Ruling::finding))
                .collect(Collectors.toSet());
    }
}
