package org.challengepartners.reviews;

import java.util.EnumSet;
import java.util.Set;

/** Where a review stands in its life (reviews.md 3). What leads from one to the next: {@link Transitions}. */
public enum ReviewState {
    /** The office has put it into a cycle: which school, about when, of which type. */
    PLANNED("Planned"),
    /** The school has proposed its days and what the review should look at. */
    SCOPED("Scope proposed"),
    /** The office is finding its team. */
    TEAM_FORMING("Team being formed"),
    /** The head of the school has the team before her, and accepts it or objects. */
    TEAM_OFFERED("Team offered"),
    /** The team is accepted; self-evaluation, pre-review analysis and timetable are made. */
    PREPARING("Preparing"),
    /** The team works in the school; the school reads nothing of it yet. */
    ON_SITE("On site"),
    /** The team has left the school and agrees its findings. */
    MODERATION("Moderation"),
    /** The findings are agreed, and the head has heard them. */
    FEEDBACK_GIVEN("Feedback given"),
    /** The lead writes the draft. */
    DRAFTING("Drafting"),
    /** A quality reader who is not of the team reads the draft. */
    QUALITY_READ("Quality reading"),
    /** The school checks the draft for factual accuracy. */
    WITH_SCHOOL("With the school"),
    /** The lead answers the school's points. */
    RESPONDING("Points being answered"),
    /** The words stand, but for a dispute. */
    FINALISING("Finalising"),
    /** The head disputes the answers; a second lead looks at them. */
    DISPUTED("Disputed"),
    /** The report is the school's, and nothing of it changes any more. */
    ISSUED("Submitted"),
    /** The school has published what it does about the report. */
    ACTING("Acting on the report"),
    /** Somebody of the team has looked again. */
    FOLLOWED_UP("Followed up"),
    /** The next review has begun, or so much time has passed. */
    CLOSED("Closed"),
    /** Interrupted on site; nothing is written until it goes on. */
    SUSPENDED("Suspended"),
    /** Ended without a report. */
    CANCELLED("Cancelled"),
    /** Held before the product; entered by the office from what exists, outside the table. */
    IMPORTED("Imported");

    private static final Set<ReviewState> OF_A_REPORT = EnumSet.of(ISSUED, ACTING, FOLLOWED_UP, CLOSED, IMPORTED);
    private static final Set<ReviewState> RUNNING = EnumSet.range(PLANNED, DISPUTED);

    static {
        RUNNING.add(SUSPENDED);
    }

    private static final Set<ReviewState> OF_A_DRAFT = EnumSet.range(DRAFTING, DISPUTED);

    private final String words;

    ReviewState(String words) {
        this.words = words;
    }

    /** As a person reads it. */
    public String words() {
        return words;
    }

    /** Whether its report has been issued. */
    public boolean hasReport() {
        return OF_A_REPORT.contains(this);
    }

    /** Whether work on it goes on: it is neither issued nor cancelled. */
    public boolean isRunning() {
        return RUNNING.contains(this);
    }

    /** Whether its report is on its way, from the draft to the issue. */
    public boolean hasDraft() {
        return OF_A_DRAFT.contains(this);
    }

    /** All in which work on a review goes on. */
    static Set<ReviewState> running() {
        return EnumSet.copyOf(RUNNING);
    }
}
