package org.challengepartners.reviews;

/**
 * What must be so before a step is taken (the guards of reviews.md 3). Whoever builds the thing that a guard looks at adds a
 * {@link GuardCheck} for it. A guard without one is no guard: the application does not start with it.
 */
enum Guard {
    /** The step has a reason, in words. */
    REASON,
    /** Row 2: as many school days of that school in a row as the type needs. */
    SCHOOL_DAYS,
    /** Row 3: how many places the team has. */
    PLACES_KNOWN,
    /** Row 4: every place is accepted and released, every member trained, every conflict declared. */
    PLACES_CONFIRMED,
    /** Row 4: the rules of planning a team hold, or a second person has let them go. */
    TEAM_RULES,
    /** Row 6: everybody of the team still comes. */
    TEAM_WHOLE,
    /** Row 6: somebody of the team cannot come any more. */
    PLACE_EMPTY,
    /** Row 5: within five working days, and at most twice. */
    OBJECTION_IN_TIME,
    /** Row 6: five working days' silence after a reminder. */
    SILENCE,
    /** Row 7: every heading is completed, or has a reason why not. */
    SELF_EVALUATION_COMPLETE,
    /** Row 8. */
    SELF_EVALUATION_SUBMITTED,
    /** Row 8: an analysis with lines of enquiry. */
    ANALYSIS_WRITTEN,
    /** Row 9: every evidence activity has a reviewer, a kind of place and a school partner. */
    TIMETABLE_COMPLETE,
    /** Row 10: rows 7 to 9 are done, or a reason says why not. */
    PREPARED_OR_REASON,
    /** Row 10: rows 7 to 9 are done. */
    PREPARED,
    /** Row 10: it is the first day, six o'clock or later. */
    DAY_ONE,
    /** Row 13: it is the last day or later, or a reason says why earlier. */
    LAST_DAY_OR_REASON,
    /** Row 14: each shared finding is agreed, merged or rejected. */
    FINDINGS_AGREED,
    /** Row 14: each reviewer has entered her own estimate before she saw the others'. */
    OWN_ESTIMATES,
    /** Row 14: each estimate rests on two kinds of evidence, or a written exception. */
    ESTIMATES_REST,
    /** Row 14: who told the head what, and when. */
    FEEDBACK_LOGGED,
    /** Row 16: every sentence of judgement is linked to a finding. */
    SENTENCES_LINKED,
    /** Row 16: each graded strand has its findings and an agreed estimate, or a reason. */
    STRANDS_COMPLETE,
    /** Row 16: no name of a person. */
    NAMES_CHECKED,
    /** Rows 16, 18 and 23: the quality reader is not of the team. */
    READER_INDEPENDENT,
    /** Row 17. */
    COMMENTS_WRITTEN,
    /** Row 20: inside the clock. */
    RESPONSE_IN_TIME,
    /** Row 20: at least one point. */
    POINTS_RAISED,
    /** Row 20: not one point. */
    NO_POINTS,
    /** Row 21: the clock has ended, and its reminders were delivered. */
    RESPONSE_TIME_OVER,
    /** Row 21: within ten days. */
    REOPENING_IN_TIME,
    /** Row 23. */
    POINTS_DECIDED,
    /** Row 24: within five working days of the table. */
    DISPUTE_IN_TIME,
    /** Rows 21 and 24: the time to dispute or to ask for more time is over, or the head says that she needs none. */
    SCHOOL_HEARD,
    /** The review was opened with its team on site, as light ones are: what was planned goes by its draft. */
    BEGUN_WITH_TEAM,
    /** Row 26: HTML and PDF carry the same words. */
    SAME_WORDS,
    /** Row 28: each area has an action, or says why none. */
    AREAS_ANSWERED,
    /** Row 30. */
    FOLLOW_UP_ACCEPTED,
    /** Row 31: the next review is being prepared, or eighteen months have passed. */
    TIME_TO_CLOSE,
    /** Row 32: ten working days or more before the first day. */
    NOT_LATE,
    /** Row 33: under ten working days before the first day. */
    LATE,
    /** Row 35: the head agrees. */
    SCHOOL_AGREES
}
