package org.challengepartners.reviews;

import java.util.List;
import java.util.Optional;
import org.challengepartners.calendar.Deadline;
import org.challengepartners.messages.Action;
import org.challengepartners.tenancy.KeyRole;
import org.challengepartners.tenancy.PersonId;
import org.springframework.stereotype.Component;

/** What people are told on the way of a report from its draft through the accuracy round. Each names what to do, and until when. */
@Component
class ReportNotices {

    private static final int DAYS_TO_DRAFT = 10; // of the host's school
    private static final int DAYS_TO_READ = 3;

    private final ReportPost post;
    private final IssueNotices issue;
    private final HostCalendar host;

    ReportNotices(ReportPost post, IssueNotices issue, HostCalendar host) {
        this.post = post;
        this.issue = issue;
        this.host = host;
    }

    /** The lead has so many days to write. */
    void draftBegun(Review review, PersonId lead) {
        post.tell(
                review,
                List.of(lead),
                ReportPost.letter(
                        "Write the draft report of %s".formatted(ReportPost.words(review)),
                        "The draft begins with a sentence for each finding that the team has agreed.",
                        new Action("Write the draft", ReviewLinks.draft(review.id())),
                        "you lead the review"),
                in(review, DAYS_TO_DRAFT));
    }

    /** The quality reader has a draft to read; without one the office has to find her. */
    void draftGiven(Review review, Optional<PersonId> reader) {
        if (reader.isEmpty()) {
            post.tell(
                    review,
                    post.office(),
                    ReportPost.letter(
                            "Find a quality reader for %s".formatted(ReportPost.words(review)),
                            "The draft report waits for a quality reader, who is independent of the team and of the school.",
                            new Action("Find a quality reader", ReviewLinks.officeReport(review.id())),
                            "you work in the partnership office"),
                    Optional.empty());
        } else {
            reading(review, reader.get());
        }
    }

    /** Somebody is asked to read a draft. */
    void reading(Review review, PersonId reader) {
        post.tell(
                review,
                List.of(reader),
                ReportPost.letter(
                        "Read the draft report of %s".formatted(ReportPost.words(review)),
                        "You are its quality reader. Comment on its sentences, and send it back or pass it to the school.",
                        new Action("Read the draft", ReviewLinks.draft(review.id())),
                        "you are the quality reader of this review"),
                in(review, DAYS_TO_READ));
    }

    /** The lead gets the draft back. */
    void draftReturned(Review review) {
        post.tell(
                review,
                post.holders(review, KeyRole.LEAD_REVIEWER),
                ReportPost.letter(
                        "Change the draft report of %s".formatted(ReportPost.words(review)),
                        "The quality reader has commented on the draft, and sends it back to you.",
                        new Action("Read the comments", ReviewLinks.draft(review.id())),
                        "you lead the review"),
                in(review, DAYS_TO_READ));
    }

    /** The heads of the school get the draft; their time to answer begins now. */
    void draftSent(Review review, List<PersonId> heads, Deadline end) {
        post.tell(
                review,
                heads,
                ReportPost.letter(
                        "Check the draft report of %s".formatted(ReportPost.words(review)),
                        "The draft is there for your school to check for factual accuracy. Answer until %s, also if you have no points."
                                .formatted(end.words()),
                        new Action("Check the draft", ReviewLinks.accuracy(review.id())),
                        "you are the headteacher of " + review.schoolName()),
                Optional.of(end));
    }

    /** The clock reminds those who have not answered. */
    void remind(Review review, List<PersonId> heads, Optional<ResponseTime> time) {
        if (heads.isEmpty()) {
            return;
        }
        post.tell(
                review,
                heads,
                ReportPost.letter(
                        "Your answer to the draft report of %s is due".formatted(ReportPost.words(review)),
                        "Your school has not answered yet. Answer until %s, also if you have no points."
                                .formatted(time.orElseThrow().end().words()),
                        new Action("Check the draft", ReviewLinks.accuracy(review.id())),
                        "you are the headteacher of " + review.schoolName()),
                time.map(ResponseTime::end));
    }

    /** The school has more time, or has it again. */
    void moreTime(Review review, Deadline end) {
        draftSent(review, post.holders(review, KeyRole.HEADTEACHER), end);
    }

    /** The school has answered: the heads get the receipt, the lead the points. */
    void answered(Review review, ResponseReceipt receipt) {
        var what = receipt.points() == 0
                ? "that it has no points"
                : receipt.points() == 1 ? "with 1 point" : "with %d points".formatted(receipt.points());
        post.tell(
                review,
                post.holders(review, KeyRole.HEADTEACHER),
                ReportPost.letter(
                        "Your answer %s has arrived".formatted(receipt.reference()),
                        "Your school has answered the draft report of %s, %s."
                                .formatted(ReportPost.words(review), what),
                        new Action("See what you have answered", ReviewLinks.accuracy(review.id())),
                        "you are the headteacher of " + review.schoolName()),
                Optional.empty());
        if (receipt.points() > 0) {
            post.tell(
                    review,
                    post.holders(review, KeyRole.LEAD_REVIEWER),
                    ReportPost.letter(
                            "Answer the points of %s".formatted(review.schoolName()),
                            "The school has answered the draft report, %s (reference %s)."
                                    .formatted(what, receipt.reference()),
                            new Action("Answer the points", ReviewLinks.accuracy(review.id())),
                            "you lead the review"),
                    Optional.empty());
        } else {
            issue.toIssue(review, "Its report can be issued.");
        }
    }

    /** The time has ended and the school has not answered. */
    void timeEnded(Review review, List<PersonId> heads) {
        post.tell(
                review,
                heads,
                ReportPost.letter(
                        "The time to answer the draft report of %s has ended".formatted(ReportPost.words(review)),
                        "No answer of your school has come, and the review goes on without one. For ten days you can ask the"
                                + " partnership office to open the round again.",
                        new Action("Look at the draft", ReviewLinks.accuracy(review.id())),
                        "you are the headteacher of " + review.schoolName()),
                Optional.empty());
    }

    /** The lead decides a point again. */
    void pointSentBack(Review review) {
        post.tell(
                review,
                post.holders(review, KeyRole.LEAD_REVIEWER),
                ReportPost.letter(
                        "Decide a point of %s again".formatted(review.schoolName()),
                        "The quality reader has sent one of your answers back, and says why.",
                        new Action("Look at the points", ReviewLinks.accuracy(review.id())),
                        "you lead the review"),
                Optional.empty());
    }

    /** The heads get the response table. */
    void signedOff(Review review, Deadline disputeBy) {
        post.tell(
                review,
                post.holders(review, KeyRole.HEADTEACHER),
                ReportPost.letter(
                        "The answers to your points about %s".formatted(ReportPost.words(review)),
                        "Each of your points is answered, with the words that have changed. You can dispute the answers until %s."
                                .formatted(disputeBy.words()),
                        new Action("Read the answers", ReviewLinks.accuracy(review.id())),
                        "you are the headteacher of " + review.schoolName()),
                Optional.of(disputeBy));
        issue.toIssue(
                review,
                "Its report can be issued when the school's time to dispute the answers is over: after %s."
                        .formatted(disputeBy.words()));
    }

    private Optional<Deadline> in(Review review, int days) {
        return Optional.of(host.of(review).deadline(host.today(), days));
    }
}
