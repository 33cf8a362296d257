package org.challengepartners.decisions;

import java.util.List;
import java.util.Optional;

/**
 * A contest as one person may see it.
 *
 * @param open whether it takes votes
 * @param mine the members that the reader represents, by name
 * @param outcome what the members said; there once it has closed
 * @param noticesNotYetHandedOver how many of its statutory notices no mail server has taken yet; 0 where none are due
 */
public record ContestDetail(
        ContestPaper paper,
        boolean open,
        List<Standing> mine,
        Optional<PollResult> outcome,
        long noticesNotYetHandedOver) {

    /** The members for which the reader can vote now, by name; where answers may be revised also those that have answered. */
    public List<Standing> ballotsToCast() {
        return open
                ? mine.stream()
                        .filter(standing -> paper.asked().revisable() ? standing.onTheRoll() : standing.mayVote())
                        .toList()
                : List.of();
    }
}
