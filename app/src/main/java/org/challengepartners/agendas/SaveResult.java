package org.challengepartners.agendas;

import java.util.List;

/** What became of saving one thing of a draft. Only {@code Saved} has changed anything. */
public sealed interface SaveResult {

    /** It is saved, or was saved by an earlier press of the same button. */
    record Saved(ItemId item) implements SaveResult {}

    /** Something is missing or wrong. */
    record Wrong(List<Problem> problems) implements SaveResult {}

    /** Somebody else has changed it since it was read; these are the words that stand now. */
    record Stale(DraftItem theirs) implements SaveResult {}

    /** Somebody else has removed it. */
    record Removed() implements SaveResult {}

    /** The agenda is adopted, and stays as it is. */
    record Closed() implements SaveResult {}
}
