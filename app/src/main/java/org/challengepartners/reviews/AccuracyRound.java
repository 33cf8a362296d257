package org.challengepartners.reviews;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.challengepartners.calendar.Deadline;
import org.challengepartners.tenancy.SpaceId;

/**
 * The factual accuracy round of a review, as one who may see it sees it.
 *
 * @param drafts the versions that were sent, the first one first; never empty
 * @param points those of the reader's side, in the order of the report
 * @param receipt of the school's answer
 * @param disputeBy until when the head can dispute the answers; empty if she cannot
 * @param heldUntil the last day on site
 */
public record AccuracyRound(
        ReviewId review,
        SpaceId space,
        String schoolName,
        Framework framework,
        LocalDate heldUntil,
        ReviewState state,
        List<SentDraft> drafts,
        Optional<ResponseTime> time,
        List<PointDetail> points,
        Optional<ResponseReceipt> receipt,
        Optional<Deadline> disputeBy,
        Optional<DisputeDetail> dispute,
        Set<May> may) {

    /** What the reader can do now. */
    public enum May {
        /** Raise, change and remove points. */
        RAISE,
        /** Submit the school's answer. */
        SUBMIT,
        /** Answer points. */
        DECIDE,
        /** Sign the answers off, or send one back. */
        SIGN,
        /** Dispute the answers. */
        DISPUTE,
        /** Let the report be issued before the school's time is over. */
        LET_ISSUE,
        /** Say what she thinks of the dispute, as second lead. */
        OPINE
    }

    /** The one that counts. */
    public SentDraft latest() {
        return drafts.getLast();
    }

    /** What has changed between the first version and the last, sentence by sentence; empty if nothing has. */
    public List<LineChange> changes() {
        return LineChange.between(drafts.getFirst(), latest());
    }

    /** One of the points. */
    public Optional<PointDetail> point(PointId id) {
        return points.stream().filter(point -> point.id().equals(id)).findFirst();
    }

    /** The sentence that a point is about, as it was sent first. */
    public String words(SentenceId anchor) {
        return drafts.stream()
                .flatMap(draft -> draft.lines().stream())
                .filter(line -> line.anchor().equals(anchor))
                .map(line -> line.text().wording())
                .findFirst()
                .orElse("");
    }
}
