package org.challengepartners.reviews;

/** What moves a review on in its life, or is done to it as a whole (the events of reviews.md 3). */
public enum ReviewStep {
    /** Row 1. */
    CREATE("Planned"),
    /** A review whose team was agreed elsewhere begins with the days on site. */
    OPEN_WITH_TEAM("Opened with its team"),
    /** Row 2. */
    PROPOSE_SCOPE("Scope proposed"),
    /** Row 3. */
    START_TEAM("Forming of the team begun"),
    /** Row 4. */
    CONFIRM_TEAM("Team offered to the school"),
    /** Row 5. */
    OBJECT("Objection to a member of the team"),
    /** Row 6: somebody of the offered team cannot come any more; the office fills the place. */
    REOPEN_TEAM("Team taken back, as a place is empty"),
    /** Row 6, by the head. */
    ACCEPT_TEAM("Team accepted"),
    /** Row 6, by silence. */
    ACCEPT_BY_SILENCE("Team accepted, as no objection came in time"),
    /** Row 7. */
    SUBMIT_SELF_EVALUATION("Self-evaluation submitted"),
    /** Row 8. */
    SUBMIT_ANALYSIS("Pre-review analysis shared"),
    /** Row 9. */
    AGREE_TIMETABLE("Timetable agreed"),
    /** Row 10, by the lead. */
    OPEN_DAY_ONE("First day opened"),
    /** Row 10, at six in the morning. */
    DAY_ONE_COMES("First day opened by the calendar"),
    /** Row 13. */
    CLOSE_FIELDWORK("Fieldwork closed"),
    /** Row 14. */
    AGREE_FINDINGS("Findings agreed and feedback given"),
    /** Row 15. */
    START_DRAFT("Draft begun"),
    /** Row 16. */
    SUBMIT_DRAFT("Draft given to the quality reader"),
    /** Row 17. */
    RETURN_DRAFT("Draft returned with comments"),
    /** Row 18. */
    PASS_DRAFT("Draft sent to the school"),
    /** Row 20, with points. */
    SUBMIT_POINTS("Accuracy points submitted"),
    /** Row 20, "no points" is an answer. */
    SUBMIT_NO_POINTS("School has no accuracy points"),
    /** Row 21. */
    END_RESPONSE_TIME("No response in time"),
    /** Row 21: for ten days the head may ask the office. */
    REOPEN_RESPONSE("Accuracy round opened again"),
    /** Row 23. */
    SIGN_OFF_ANSWERS("Answers to the points signed off"),
    /** Row 24. */
    DISPUTE("Answers disputed"),
    /** Row 25. */
    RESOLVE("Dispute resolved"),
    /** Row 26. */
    ISSUE("Report issued"),
    /** The lead submits the findings, and they are the report: the way without draft, quality reader and accuracy round. */
    ISSUE_AT_ONCE("Findings submitted as the report"),
    /** Row 28. */
    PUBLISH_PLAN("Action plan published"),
    /** Row 30. */
    HOLD_FOLLOW_UP("Follow-up held"),
    /** Row 31. */
    CLOSE("Closed"),
    /** Row 32. */
    POSTPONE("Postponed"),
    /** Row 33: under ten working days before the first day. */
    POSTPONE_LATE("Postponed late"),
    /** Row 34. */
    SUSPEND("Suspended"),
    /** Row 34, on. */
    RESUME("Taken up again"),
    /** Row 34: handing over the lead is one action. */
    HAND_OVER("Lead handed over"),
    /** the lead declares a conflict; her keys end at once. */
    LEAD_LEAVES("Lead gave the review back"),
    /** Row 35. */
    CANCEL("Cancelled"),
    /** Row 36. */
    CORRECT("Report corrected");

    private final String words;

    ReviewStep(String words) {
        this.words = words;
    }

    /** What has happened, as a person reads it. */
    public String words() {
        return words;
    }
}
