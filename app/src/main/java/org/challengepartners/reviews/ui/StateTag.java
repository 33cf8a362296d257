package org.challengepartners.reviews.ui;

import org.challengepartners.reviews.ReviewState;
import org.challengepartners.shell.StatusTag;

/** Where a review stands, as a word. */
final class StateTag {

    private StateTag() {}

    static StatusTag of(ReviewState state) {
        return state.isRunning() ? StatusTag.neutral(state.words()) : StatusTag.done(state.words());
    }
}
