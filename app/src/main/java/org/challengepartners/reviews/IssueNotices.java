package org.challengepartners.reviews;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.challengepartners.calendar.Deadline;
import org.challengepartners.messages.Action;
import org.challengepartners.messages.Notice;
import org.challengepartners.messages.Subject;
import org.challengepartners.messages.Telling;
import org.challengepartners.tenancy.KeyHeld;
import org.challengepartners.tenancy.KeyRole;
import org.challengepartners.tenancy.PersonId;
import org.springframework.stereotype.Component;

/** What people are told about the issue of a report, a dispute before it, and corrections after it. */
@Component
class IssueNotices {

    private static final int DAYS_OF_THE_SURVEY = 10; // of the host's school

    private final ReportPost post;
    private final Telling telling;
    private final HostCalendar host;

    IssueNotices(ReportPost post, Telling telling, HostCalendar host) {
        this.post = post;
        this.telling = telling;
        this.host = host;
    }

    /** The office can issue a report, now or on the day that is said. */
    void toIssue(Review review, String because) {
        post.tell(
                review,
                post.office(),
                ReportPost.letter(
                        "Issue the report of %s".formatted(ReportPost.words(review)),
                        "The accuracy round of %s is done. %s".formatted(ReportPost.words(review), because),
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

    /** What one person is asked of one review; done when she has answered. */
    static Subject survey(ReviewId review, PersonId person) {
        return Subject.of("survey of review " + review, "how the review was")
                .duty("answer survey of review %s of %s".formatted(review, person));
    }

    /** Host and team are asked how the review was; before the keys of the team end, by which it is found. */
    void askHow(Review review) {
        var end = host.of(review).deadline(host.today(), DAYS_OF_THE_SURVEY);
        var asked = new LinkedHashMap<PersonId, String>();
        post.holders(review, KeyRole.HEADTEACHER)
                .forEach(head -> asked.put(head, "you are the headteacher of " + review.schoolName()));
        Stream.of(KeyRole.LEAD_REVIEWER, KeyRole.PEER_REVIEWER)
                .flatMap(role -> post.holders(review, role).stream())
                .forEach(member -> asked.put(member, "you were on the team of the review"));
        asked.forEach((person, because) -> telling.tell(Notice.to(
                        person,
                        ReviewNotices.reviewTopic(),
                        ReportPost.letter(
                                "How was %s?".formatted(ReportPost.words(review)),
                                "The report is issued. Say in a minute how the review was, until %s. Nobody reads your single answers."
                                        .formatted(end.words()),
                                new Action("Say how it was", ReviewLinks.survey(review.id())),
                                because))
                .about(survey(review.id(), person))
                .by(end.endsAt())));
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
