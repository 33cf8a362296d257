package org.challengepartners.reviews;

import java.util.Optional;

/**
 * How a point is answered.
 *
 * @param reason of what is declined, or accepted in part
 * @param stands of a point of kind B: whether the judgement stands
 * @param looked whether the lead has looked at the school's evidence
 * @param sentBack why the quality reader wants it decided again; empty if she does not
 * @param checked whether the quality reader has signed it off
 */
public record PointAnswer(
        PointVerdict verdict,
        String reason,
        Optional<Boolean> stands,
        boolean looked,
        String by,
        String sentBack,
        boolean checked) {

    /** Whether it counts: it is decided, and not sent back. */
    public boolean isDecided() {
        return sentBack.isEmpty();
    }
}
