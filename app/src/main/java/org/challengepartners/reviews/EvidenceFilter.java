package org.challengepartners.reviews;

import java.util.Optional;

/**
 * Which evidence somebody wants to see; what is empty does not narrow.
 *
 * @param strand the key of a strand
 * @param words that stand in the note, in capitals or not
 * @param mineOnly only what the reader wrote
 * @param sharedOnly only what the team sees
 */
public record EvidenceFilter(
        Optional<EvidenceKind> kind, Optional<String> strand, String words, boolean mineOnly, boolean sharedOnly) {

    /** All that the reader may see. */
    public static final EvidenceFilter ALL = new EvidenceFilter(Optional.empty(), Optional.empty(), "", false, false);

    /** What the reader wrote. */
    public static final EvidenceFilter MINE = new EvidenceFilter(Optional.empty(), Optional.empty(), "", true, false);

    /** What the team sees and has these words in its note. */
    public static EvidenceFilter sharedWith(String words) {
        return new EvidenceFilter(Optional.empty(), Optional.empty(), words, false, true);
    }
}
