package org.challengepartners.shell;

import java.time.Instant;

/** What became of a draft that was to be saved. */
public sealed interface SaveResult {

    /**
     * It is safe.
     *
     * @param version to be shown with the next save
     */
    record Saved(long version, Instant at) implements SaveResult {}

    /** Nothing was written: the same person saved another text meanwhile, in another window. */
    record Stale(Draft other) implements SaveResult {}
}
