package org.challengepartners.reviews;

import java.util.List;
import java.util.Optional;

/**
 * Who may be asked for a place of a review, and how few are left after which rule (reviews.md 7.2).
 *
 * @param asked how many reviewers the partnership has
 * @param stages what each rule leaves, in the order in which they are asked
 * @param fit who is left, the best first
 * @param others who is not, by name
 * @param opener the single rule which, if it were let go, would let most people in
 */
public record CandidatesDetail(
        ReviewId review,
        String schoolName,
        Held held,
        boolean lead,
        int asked,
        List<Stage> stages,
        List<CandidateLine> fit,
        List<CandidateLine> others,
        Optional<String> opener) {

    /**
     * What one rule leaves.
     *
     * @param words who is left, in words
     * @param removed how many this rule was the first to remove
     */
    public record Stage(String rule, String words, int left, int removed) {}

    /** All in one sentence: "12 reviewers, 11 not of the school itself, 4 trained". */
    public String sentence() {
        var words = new StringBuilder("%d reviewers".formatted(asked));
        stages.stream()
                .filter(stage -> stage.removed() > 0)
                .forEach(stage ->
                        words.append(", ").append(stage.left()).append(' ').append(stage.words()));
        return words.toString();
    }
}
