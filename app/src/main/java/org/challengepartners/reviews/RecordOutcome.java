package org.challengepartners.reviews;

/** What became of days that were recorded. */
public enum RecordOutcome {
    DONE,
    GONE,
    NOT_NOW,
    TOO_MANY,
    CREDITED
}
