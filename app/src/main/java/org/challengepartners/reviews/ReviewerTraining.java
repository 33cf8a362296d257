package org.challengepartners.reviews;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the office keeps of a reviewer.
 *
 * @param trainedUntil the last day on which her training counts; empty if she is not trained
 * @param leadUntil the last day on which she may lead; empty if she is not accredited
 * @param reviewsBefore on how many teams she was before this service
 */
public record ReviewerTraining(
        Optional<LocalDate> trainedUntil, Optional<LocalDate> leadUntil, ServesAs servesAs, int reviewsBefore) {

    /** Of somebody of whom nothing is known yet. */
    public static final ReviewerTraining NONE =
            new ReviewerTraining(Optional.empty(), Optional.empty(), ServesAs.OTHER, 0);
}
