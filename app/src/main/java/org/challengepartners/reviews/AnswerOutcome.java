package org.challengepartners.reviews;

/** What became of an answer to an invitation. */
public enum AnswerOutcome {
    /** It counts. */
    DONE,
    /** The question about a conflict comes first. */
    ASK_FIRST,
    /** Its last day is over. */
    LATE,
    /** It has been answered before, or is needed no more. */
    NOT_NOW,
    /** There is no such thing for this person. */
    GONE
}
