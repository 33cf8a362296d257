package org.challengepartners.decisions.proof;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The commitments of all ballots of a contest, published when it has closed: in their own order, which says nothing about who
 * voted when.
 *
 * @param commitments ascending
 */
public record BallotList(List<Commitment> commitments) {

    /** @throws IllegalArgumentException if two ballots have one commitment */
    public BallotList {
        var sorted = new TreeSet<>(commitments);
        if (sorted.size() < commitments.size()) {
            throw new IllegalArgumentException("Two ballots have the same commitment");
        }
        commitments = List.copyOf(sorted);
    }

    /** Of ballots in any order. */
    public static BallotList of(Collection<Commitment> commitments) {
        return new BallotList(List.copyOf(commitments));
    }

    /** The hash that stands for the whole list. */
    public Hash root() {
        return tree().root();
    }

    /** The way from a ballot to the root; nothing if it is not in the list. */
    public Optional<Inclusion> inclusionOf(Commitment commitment) {
        int index = Collections.binarySearch(commitments, commitment);
        return index < 0 ? Optional.empty() : Optional.of(tree().inclusionOf(index));
    }

    private HashTree tree() {
        return HashTree.over(commitments.stream()
                .map(commitment -> commitment.hash().bytes())
                .toList());
    }
}
