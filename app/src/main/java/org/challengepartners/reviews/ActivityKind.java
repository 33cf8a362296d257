package org.challengepartners.reviews;

/** What is done on a review's days. */
public enum ActivityKind {
    /** In a lesson. */
    LESSON_VISIT("Lesson visit"),
    /** Through the school. */
    LEARNING_WALK("Learning walk"),
    /** Pupils' work. */
    BOOK_LOOK("Look at pupils' work"),
    /** Talking with pupils. */
    PUPIL_VOICE("Talk with pupils"),
    /** Talking with staff. */
    STAFF_MEETING("Talk with staff"),
    /** Talking with parents. */
    PARENTS("Talk with parents"),
    /** Talking with leaders. */
    SENIOR_LEADERS("Talk with senior leaders"),
    /** Figures. */
    DATA("Look at data"),
    /** The team alone. */
    TEAM_MEETING("Team meeting"),
    /** With the head. */
    FEEDBACK("Feedback");

    private final String words;

    ActivityKind(String words) {
        this.words = words;
    }

    /** As a person reads it. */
    public String words() {
        return words;
    }

    /** Whether it gathers evidence: then somebody of the host goes along. */
    public boolean isEvidence() {
        return this != TEAM_MEETING && this != FEEDBACK;
    }
}
