package org.challengepartners.reviews.ui;

import org.challengepartners.reviews.AnswerOutcome;

/** Why an answer did not count, in words. */
final class InvitationWords {

    private InvitationWords() {}

    static String of(AnswerOutcome outcome) {
        return switch (outcome) {
            case DONE -> "";
            case ASK_FIRST -> "Say first whether you have a conflict of interest";
            case LATE -> "The last day for an answer is over. Write to the partnership office";
            case NOT_NOW, GONE -> "This has been answered, or is not needed any more. Nothing was done";
        };
    }
}
