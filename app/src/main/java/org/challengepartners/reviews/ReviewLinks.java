package org.challengepartners.reviews;

import org.challengepartners.tenancy.PersonId;

/** The addresses of the reviews' pages, for links from elsewhere. They last. */
public final class ReviewLinks {

    /** The list of the reader's reviews. */
    public static final String REVIEWS = "reviews";

    /** The reports that schools share with the reader. */
    public static final String SHARED_REPORTS = "shared-reports";

    /** All reviews, as the office sees them: which school, when, how far. */
    public static final String OFFICE = "office/reviews";

    /** Where the office opens a review. */
    public static final String OPEN = OFFICE + "/new";

    /** Where the office enters a review that was held before the product. */
    public static final String EARLIER = OFFICE + "/earlier";

    /** Where the office plans a review whose team is agreed later. */
    public static final String PLAN = OFFICE + "/plan";

    /** The invitations to teams that the reader got. */
    public static final String INVITATIONS = "invitations";

    /** Those of the reader's school who are wanted for a review. */
    public static final String RELEASES = "releases";

    /** The reviewers, as the office keeps them for planning. */
    public static final String REVIEWERS = "office/reviewers";

    /** What a reviewer says of herself for planning. */
    public static final String OWN_PROFILE = "reviewer-profile";

    /** The ledger of reviewer-days, for the office. */
    public static final String LEDGER = "office/reviewer-days";

    /** What the reader's school gave and received. */
    public static final String OWN_DAYS = "reviewer-days";

    /** The follow-ups to which the reader is invited. */
    public static final String FOLLOW_UPS = "follow-ups";

    /** What schools do so well that others can learn from it. */
    public static final String EXCELLENCE = "excellence";

    /** Where the office accredits it. */
    public static final String ACCREDITATIONS = "office/excellence";

    /** How many of hosts and teams agree that a review was good. */
    public static final String SURVEY_RESULTS = "office/survey";

    private ReviewLinks() {}

    /** The areas of excellence of a review. */
    public static String excellence(ReviewId review) {
        return review(review) + "/excellence";
    }

    /** What host and team are asked after issue. */
    public static String survey(ReviewId review) {
        return review(review) + "/survey";
    }

    /** Where a review's lead records on how many days each of the team was there. */
    public static String days(ReviewId review) {
        return review(review) + "/days";
    }

    /** The visit about ten months after the review. */
    public static String followUp(ReviewId review) {
        return review(review) + "/follow-up";
    }

    /** One of the reviewers. */
    public static String reviewer(PersonId person) {
        return REVIEWERS + "/" + person;
    }

    /** Who may be asked for a place of a review's team. */
    public static String candidates(ReviewId review, boolean lead) {
        return "%s/candidates/%s".formatted(office(review), lead ? "lead" : "peers");
    }

    /** One review as the office sees it. */
    public static String office(ReviewId review) {
        return OFFICE + "/" + review;
    }

    /** One invitation, with the question about a conflict first. */
    public static String invitation(InvitationId invitation) {
        return INVITATIONS + "/" + invitation;
    }

    /** Where an invitation is answered, after that question. */
    public static String answer(InvitationId invitation) {
        return invitation(invitation) + "/answer";
    }

    /** Where the school proposes days and scope. */
    public static String scope(ReviewId review) {
        return review(review) + "/scope";
    }

    /** Where the head looks at the team that she is offered. */
    public static String teamOffer(ReviewId review) {
        return review(review) + "/team";
    }

    /** Where a reviewer accepts the protocol. */
    public static String protocol(ReviewId review) {
        return review(review) + "/protocol";
    }

    /** The school's self-evaluation for a review. */
    public static String selfEvaluation(ReviewId review) {
        return review(review) + "/self-evaluation";
    }

    /** The lines of enquiry. */
    public static String analysis(ReviewId review) {
        return review(review) + "/analysis";
    }

    /** The timetable of the days on site. */
    public static String timetable(ReviewId review) {
        return review(review) + "/timetable";
    }

    /** Where a review is postponed, suspended, opened and the like. */
    public static String steer(ReviewId review) {
        return review(review) + "/steps";
    }

    /** One of them. */
    public static String shared(ReportId report) {
        return SHARED_REPORTS + "/" + report;
    }

    /** A review's page, the same address for everyone. */
    public static String review(ReviewId review) {
        return REVIEWS + "/" + review;
    }

    /** What its school does about the report. */
    public static String actions(ReviewId review) {
        return review(review) + "/actions";
    }

    /** Where the school says something to an area for development, by the finding's place in the report. */
    public static String newAction(ReviewId review, int area) {
        return "%s/areas/%d/new".formatted(actions(review), area);
    }

    /** One thing that the school does. */
    public static String action(ReviewId review, ActionId action) {
        return "%s/%s".formatted(actions(review), action);
    }

    /** Where its lead checks the findings and submits them. */
    public static String submit(ReviewId review) {
        return review(review) + "/submit";
    }

    /** Who can read its report. */
    public static String sharing(ReviewId review) {
        return review(review) + "/sharing";
    }

    /** What its team thinks of each strand. */
    public static String estimates(ReviewId review) {
        return review(review) + "/estimates";
    }

    /** Which of its findings the team agrees. */
    public static String agreedFindings(ReviewId review) {
        return review(review) + "/agreed-findings";
    }

    /** What its team saw and heard. */
    public static String evidence(ReviewId review) {
        return review(review) + "/evidence";
    }

    /** Where one of the team writes evidence down. */
    public static String newEvidence(ReviewId review) {
        return evidence(review) + "/new";
    }

    /** One record of it. */
    public static String evidence(ReviewId review, EvidenceId evidence) {
        return "%s/%s".formatted(evidence(review), evidence);
    }

    /** Whom a reviewer tells of a concern about somebody's safety. */
    public static String concern(ReviewId review) {
        return review(review) + "/concern";
    }

    /** The evidence on which a finding rests. */
    public static String restsOn(ReviewId review, FindingId finding) {
        return "%s/findings/%s/evidence".formatted(review(review), finding);
    }

    /** Where a finding is removed. */
    public static String removal(ReviewId review, FindingId finding) {
        return "%s/findings/%s/remove".formatted(review(review), finding);
    }

    /** Where the draft of its report is written, and read for quality. */
    public static String draft(ReviewId review) {
        return review(review) + "/draft";
    }

    /** One sentence of the draft. */
    public static String sentence(ReviewId review, SentenceId sentence) {
        return "%s/%s".formatted(draft(review), sentence);
    }

    /** Where a sentence is added to the draft. */
    public static String newSentence(ReviewId review) {
        return draft(review) + "/new";
    }

    /** The draft that was sent to the school, and what the school says of its accuracy. */
    public static String accuracy(ReviewId review) {
        return review(review) + "/accuracy";
    }

    /** One point of the school. */
    public static String point(ReviewId review, PointId point) {
        return "%s/%s".formatted(accuracy(review), point);
    }

    /** Where the school raises a point. */
    public static String newPoint(ReviewId review) {
        return accuracy(review) + "/new";
    }

    /** Where the head asks for a correction of the report. */
    public static String correction(ReviewId review) {
        return review(review) + "/correction";
    }

    /** The way of a report as the office sees it: who reads it, how long the school has, and its issue. */
    public static String officeReport(ReviewId review) {
        return office(review) + "/report";
    }
}
