package org.challengepartners.decisions;

import java.io.Serializable;

/**
 * How much of what was said about a proposal is shown.
 *
 * @param threads comments that answer none, each with all its answers, the first ones
 * @param amendments the first ones
 * @param versions the latest ones
 */
public record DebateExtent(int threads, int amendments, int versions) implements Serializable {

    /** What a page begins with. */
    public static final DebateExtent START = new DebateExtent(25, 25, 10);

    private static final int MORE = 25;

    /** The same with more comments. */
    public DebateExtent moreThreads() {
        return new DebateExtent(threads + MORE, amendments, versions);
    }

    /** The same with more amendments. */
    public DebateExtent moreAmendments() {
        return new DebateExtent(threads, amendments + MORE, versions);
    }

    /** The same with more versions. */
    public DebateExtent moreVersions() {
        return new DebateExtent(threads, amendments, versions + MORE);
    }
}
