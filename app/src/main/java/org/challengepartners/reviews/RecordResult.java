package org.challengepartners.reviews;

import java.util.List;
import java.util.Set;

/** What became of a record that was to be kept or shared. */
public sealed interface RecordResult {

    /** It is kept, and shared if that was asked. */
    record Kept(EvidenceDetail evidence) implements RecordResult {}

    /** Nothing was kept: something is missing or too long. */
    record Refused(Set<EvidenceProblem> problems) implements RecordResult {}

    /** Nothing was kept: these words look like names of people. */
    record LooksLikeNames(List<String> words) implements RecordResult {}

    /** Nothing was kept: these words read like a serious concern, which has another way. */
    record ReadsLikeAConcern(List<String> words) implements RecordResult {}

    /** Nothing was kept: the same person changed it in another window. */
    record Stale(EvidenceDetail theirs) implements RecordResult {}

    /** There is no such record of the reader's any more, or it is signed. */
    record Gone() implements RecordResult {}

    /** The review takes no evidence any more. */
    record Closed() implements RecordResult {}
}
