package org.challengepartners.reviews;

import java.util.List;

/** What became of a lead's rulings on findings. */
public sealed interface RulingResult {

    /** They are kept. */
    record Kept() implements RulingResult {}

    /** Nothing was kept: what is missing of which finding, in sentences. */
    record Refused(List<String> what) implements RulingResult {}

    /** Nothing was kept: these were reworded or removed since the lead read them. */
    record Overtaken(List<FindingId> findings) implements RulingResult {}

    /** The review is not where findings are agreed, or the reader does not lead it. */
    record NotNow() implements RulingResult {}
}
