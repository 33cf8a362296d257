package org.challengepartners.shell;

/** How far a task is. There are few on purpose. */
public enum TaskStatus {
    /** Nobody has looked at it yet. */
    NOT_YET_STARTED("Not yet started"),
    /** Somebody has begun. */
    IN_PROGRESS("In progress"),
    /** Done; one can always go back. */
    COMPLETED("Completed"),
    /** It waits for something else, which the task's hint names; it is no link. */
    CANNOT_START_YET("Cannot start yet"),
    /** Something went wrong; for errors only. */
    THERE_IS_A_PROBLEM("There is a problem");

    private final String words;

    TaskStatus(String words) {
        this.words = words;
    }

    /** The status as people read it. */
    public String words() {
        return words;
    }

    StatusTag tag() {
        return switch (this) {
            case NOT_YET_STARTED, IN_PROGRESS -> StatusTag.neutral(words);
            case COMPLETED -> StatusTag.done(words);
            case CANNOT_START_YET -> StatusTag.done(words);
            case THERE_IS_A_PROBLEM -> StatusTag.problem(words);
        };
    }
}
