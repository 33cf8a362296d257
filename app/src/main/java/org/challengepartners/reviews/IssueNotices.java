package org.challengepartners.reviews;

import java.util.List;
import java.util.Optional;
import org.challengepartners.calendar.Deadline;
import org.challengepartners.messages.Action;
import org.challengepartners.tenancy.KeyHeld;
import org.challengepartners.tenancy.KeyRole;
import org.challengepartners.tenancy.PersonId;
import org.springframework.stereotype.Component;

/** What people are told about the issue of a report, a dispute before it, and corrections after it. */
@Component
class IssueNotices {

    private final ReportPost post;

    IssueNotices(ReportPost post) {
        this.post = post;
    }

    /** The office can issue a report. */
    void toIssue(Review review) {
        post.tell(
                review,
                post.office(),
                ReportPost.letter(
                        "Issue the report of %s".formatted(ReportPost.words(review)),
                        "The accuracy round of %s is done. Its report can be issued."
                                .formatted(ReportPost.words(review)),
                        new Action("Read and issue the report", ReviewLinks.officeReport(review.id())),
                        "you work in the partnership office"),
                Optional.empty());
    }

    /** The office appoints a second lead. */
    void disputed(Review review) {
        post.tell(
                review,
                post.office(),
                ReportPost.letter(
                        "Appoint a second lead for %s".formatted(ReportPost.words(review)),
                        "The headteacher disputes the answers to the school's points.",
                        new Action("Appoint a second lead", ReviewLinks.officeReport(review.id())),
                        "you work in the partnership office"),
                Optional.empty());
    }

    /** Somebody is asked to look at a dispute. */
    void appointed(Review review, PersonId second, Deadline due) {
        post.tell(
                review,
                List.of(second),
                ReportPost.letter(
                        "Look at a dispute about %s".formatted(ReportPost.words(review)),
                        "The headteacher disputes answers of the lead reviewer. You are asked to look at them with fresh eyes, until %s."
                                .formatted(due.words()),
                        new Action("Look at the dispute", ReviewLinks.accuracy(review.id())),
                        "the office has appointed you second lead reviewer"),
                Optional.of(due));
    }

    /** The office writes the outcome. */
    void opinionGiven(Review review) {
        post.tell(
                review,
                post.office(),
                ReportPost.letter(
                        "Resolve the dispute about %s".formatted(ReportPost.words(review)),
                        "The second lead reviewer has said what she thinks.",
                        new Action("Write the outcome", ReviewLinks.officeReport(review.id())),
                        "you work in the partnership office"),
                Optional.empty());
    }

    /** The heads learn the outcome, which is final. */
    void resolved(Review review, String outcome) {
        post.tell(
                review,
                post.holders(review, KeyRole.HEADTEACHER),
                ReportPost.letter(
                        "The dispute about %s is resolved".formatted(ReportPost.words(review)),
                        "The outcome, which is final: %s".formatted(outcome),
                        new Action("Read the answers", ReviewLinks.accuracy(review.id())),
                        "you are the headteacher of " + review.schoolName()),
                Optional.empty());
    }

    /** The report is the school's. */
    void issued(Review review, List<PersonId> heads) {
        post.tell(
                review,
                heads,
                ReportPost.letter(
                        "The report of %s is issued".formatted(ReportPost.words(review)),
                        "The report belongs to your school. Nobody else reads it, but the lead of your hub if your school's membership"
                                + " agreement says so.",
                        new Action("Read the report", ReviewLinks.review(review.id())),
                        "you are the headteacher of " + review.schoolName()),
                Optional.empty());
    }

    /** A head asks for a correction. */
    void correctionAsked(Review review) {
        post.tell(
                review,
                post.office(),
                ReportPost.letter(
                        "Correct the report of %s".formatted(ReportPost.words(review)),
                        "The headteacher asks for a correction of the report.",
                        new Action("Look at the correction", ReviewLinks.officeReport(review.id())),
                        "you work in the partnership office"),
                Optional.empty());
    }

    /** Whoever can read a report learns that it was corrected. */
    void corrected(Review review, ReportId report, List<KeyHeld> readers, String version) {
        readers.forEach(reader -> post.tell(
                review,
                List.of(reader.person()),
                ReportPost.letter(
                        "The report of %s was corrected".formatted(ReportPost.words(review)),
                        "Version %s of the report takes the place of the one that you may have read. The earlier one is kept."
                                .formatted(version),
                        new Action(
                                "Read the report",
                                reader.role() == KeyRole.HEADTEACHER
                                        ? ReviewLinks.review(review.id())
                                        : ReviewLinks.shared(report)),
                        "you can read this report"),
                Optional.empty()));
    }
}
