package org.challengepartners.reviews;

import java.util.Set;

/** What became of a finding that was written or changed. */
public sealed interface SaveResult {

    /** It stands as sent. */
    record Saved(FindingDetail finding) implements SaveResult {}

    /** Somebody else changed it since it was read: nothing is overwritten. */
    record Stale(FindingDetail theirs) implements SaveResult {}

    /** Somebody else removed it since it was read. */
    record Gone() implements SaveResult {}

    /** The review has been submitted; nothing changes any more. */
    record Closed() implements SaveResult {}

    /** It cannot stand like this. */
    record Refused(Set<FindingProblem> problems) implements SaveResult {}
}
