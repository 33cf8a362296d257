package org.challengepartners.reviews;

import java.util.List;
import java.util.Optional;
import org.challengepartners.calendar.Deadline;

/**
 * The way of a report as the office sees it: who reads it, how long the school has, how many points there are, and no word of them.
 *
 * @param reader the quality reader
 * @param counts of the points, as sentences
 * @param disputeBy until when the head can dispute the answers; empty if she cannot
 * @param correction what the head asks to be corrected
 */
public record OfficeReport(
        ReviewId review,
        String schoolName,
        Held held,
        ReviewState state,
        Optional<String> reader,
        Optional<ResponseTime> time,
        Optional<ResponseReceipt> receipt,
        List<String> counts,
        Optional<Deadline> disputeBy,
        Optional<DisputeDetail> dispute,
        Optional<OpenCorrection> correction) {

    /** Whether the office can take the step from here, whatever its guards say. */
    public boolean mayTake(ReviewStep step) {
        return Transitions.from(state, step)
                .filter(line -> line.by().contains(Actor.OFFICE))
                .isPresent();
    }

    /** Whether a quality reader can still be found, or another one. */
    public boolean mayAssign() {
        return state.compareTo(ReviewState.PREPARING) >= 0 && state.compareTo(ReviewState.RESPONDING) <= 0;
    }
}
