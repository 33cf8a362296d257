package org.challengepartners.reviews;

import java.time.Instant;
import org.challengepartners.tenancy.PersonId;

/**
 * A finding as the team sees it.
 *
 * @param version goes back with the next save, which is refused as stale if another was faster
 * @param changedBy who wrote it, or changed it last
 * @param changedAt when
 * @param draft whether it is its author's alone
 * @param evidence on how many shared records it rests
 */
public record FindingDetail(
        FindingId id,
        long version,
        FindingText text,
        PersonId changedBy,
        String changedByName,
        Instant changedAt,
        boolean draft,
        int evidence) {

    private static final int BEGINNING = 40;

    /** Its first words, to name it by. */
    public String beginning() {
        var wording = text.wording();
        return wording.length() > BEGINNING ? wording.substring(0, BEGINNING) + "…" : wording;
    }
}
