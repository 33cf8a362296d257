package org.challengepartners.agendas;

/** What became of taking something off a draft. */
public sealed interface RemoveResult {

    /** It is gone; or was gone already. */
    record Removed() implements RemoveResult {}

    /** Somebody else has changed it since it was read; these are the words that stand now. */
    record Stale(DraftItem theirs) implements RemoveResult {}

    /** A priority stays while so many targets and activities belong to it. */
    record StillUsed(int targets, int activities) implements RemoveResult {}

    /** A priority or an activity stays while so many lines of the budget are for it. */
    record StillPaid(int lines) implements RemoveResult {}

    /** The agenda is adopted, and stays as it is. */
    record Closed() implements RemoveResult {}
}
