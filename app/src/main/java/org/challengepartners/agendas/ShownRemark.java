package org.challengepartners.agendas;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a school said about a passage, with what was replied.
 *
 * @param draftNo the version on which it was said, and with which it stays
 * @param about the thing as it stood in that version
 * @param quoted the words it is about; empty for all of the part
 */
public record ShownRemark(
        RemarkId id,
        int draftNo,
        ItemId item,
        Optional<ItemText> about,
        PassagePart part,
        String quoted,
        String words,
        String school,
        String by,
        Instant at,
        List<Reply> replies) {

    /** What a writer of the agenda replied. */
    public record Reply(String words, String by, Instant at) {}
}
