package org.challengepartners.agendas;

/** What became of saving a meeting's minutes. Only {@code Saved} has changed anything. */
public sealed interface MinutesResult {

    /** They are saved. */
    record Saved(int revision) implements MinutesResult {}

    /** Somebody else has changed them since they were read; these are the words that stand now. */
    record Stale(String theirs, String by, int revision) implements MinutesResult {}

    /** They are too long. */
    record Wrong(Problem problem) implements MinutesResult {}

    /** The meeting is not in progress. */
    record NotNow(String why) implements MinutesResult {}
}
