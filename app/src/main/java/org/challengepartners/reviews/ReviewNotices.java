package org.challengepartners.reviews;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.challengepartners.calendar.Deadline;
import org.challengepartners.membership.PersonSummary;
import org.challengepartners.messages.Action;
import org.challengepartners.messages.Letter;
import org.challengepartners.messages.Notice;
import org.challengepartners.messages.Subject;
import org.challengepartners.messages.Telling;
import org.challengepartners.messages.Topic;
import org.challengepartners.shell.DateWords;
import org.challengepartners.tenancy.KeyHeld;
import org.challengepartners.tenancy.KeyRole;
import org.challengepartners.tenancy.Keyring;
import org.challengepartners.tenancy.PersonId;
import org.challengepartners.tenancy.SpaceId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What people are told about reviews. */
@Configuration(proxyBeanMethods = false)
class ReviewNotices {

    private static final Topic REVIEWS = new Topic("reviews", "Reviews of your school and reports");

    private static final Topic SHARED = new Topic("shared-reports", "Reports that schools share with you");

    private final Telling telling;
    private final Keyring keys;

    ReviewNotices(Telling telling, Keyring keys) {
        this.telling = telling;
        this.keys = keys;
    }

    @Bean
    static Topic reviewTopic() {
        return REVIEWS;
    }

    @Bean
    static Topic sharedReportsTopic() {
        return SHARED;
    }

    /** A hub's lead learns that so many more reports are hers to read. */
    void shared(PersonId lead, long reports) {
        var letter = new Letter(
                reports == 1
                        ? "A school of your hub shares a report with you"
                        : "Schools of your hub share %d reports with you".formatted(reports),
                List.of(
                        "By the membership agreement of the year the lead of a school's hub reads its reports. The school"
                                + " can end that at any time, and reads in its trail when you opened one."),
                new Action("See the reports shared with you", ReviewLinks.SHARED_REPORTS),
                "the partnership office",
                "you lead the hub of the school");
        telling.tell(Notice.to(lead, SHARED, letter));
    }

    /** Somebody learns that a head lets her read a report. */
    void shared(Review review, ReportId report, PersonId reader, String head, String why, LocalDate lastDay) {
        var letter = new Letter(
                "%s shares a report with you".formatted(review.schoolName()),
                List.of(
                        "%s lets you read the report of the review of %s, held %s, until %s."
                                .formatted(
                                        head, review.schoolName(), review.held().words(), DateWords.day(lastDay)),
                        "Why: %s".formatted(why),
                        "Keep what you read to yourself, unless the school permits otherwise. The school sees on which days you"
                                + " open it."),
                new Action("Read the report", ReviewLinks.shared(report)),
                head + ", headteacher of " + review.schoolName(),
                "the headteacher of the school chose you");
        telling.tell(Notice.to(reader, SHARED, letter));
    }

    /** Each head of the school learns that a concern was handed over in person, and nothing of what it is. */
    void concern(Review review, TeamMember reviewer) {
        var words = "the review of " + review.schoolName();
        var letter = new Letter(
                "A concern was handed over during %s".formatted(words),
                List.of(
                        "%s says that a serious concern was handed over to your school in person during %s."
                                .formatted(reviewer.name(), words),
                        "Nothing of it is stored in this service. Ask your designated safeguarding lead."),
                new Action("Open the review", ReviewLinks.review(review.id())),
                reviewer.name(),
                "you are the headteacher of " + review.schoolName());
        telling.tell(heads(review).stream()
                .map(head -> Notice.to(head, REVIEWS, letter).about(Subject.of("review " + review.id(), words)))
                .toList());
    }

    private List<PersonId> heads(Review review) {
        return keys.keysTo(review.space()).stream()
                .filter(key -> key.role() == KeyRole.HEADTEACHER)
                .map(KeyHeld::person)
                .toList();
    }

    /** Each head of the school learns that the report is hers. */
    void submitted(Review review, List<PersonId> heads, TeamMember lead) {
        var words = "the review of " + review.schoolName();
        var letter = new Letter(
                "The report of %s has come".formatted(words),
                List.of(
                        "%s has submitted the findings of %s, held %s."
                                .formatted(lead.name(), words, review.held().words()),
                        "The report belongs to your school. Nobody else reads it, but the lead of your hub if your school's"
                                + " membership agreement says so."),
                new Action("Read the report", ReviewLinks.review(review.id())),
                lead.name() + ", lead reviewer",
                "you are the headteacher of " + review.schoolName());
        telling.tell(heads.stream()
                .map(head -> Notice.to(head, REVIEWS, letter).about(Subject.of("review " + review.id(), words)))
                .toList());
    }

    /** What an invitation asks for; done when it is answered. */
    static Subject invitation(InvitationId id, String host) {
        return Subject.of("invitation " + id, "the review of " + host).duty("answer invitation " + id);
    }

    /** Somebody is asked to be of a team. */
    void invited(Review review, InvitationId id, PersonSummary person, boolean lead, Deadline answerBy) {
        var words = "the review of " + review.schoolName();
        var letter = new Letter(
                "Join the team of %s".formatted(words),
                List.of(
                        "You are asked to be the %s of %s, held %s."
                                .formatted(
                                        lead ? "lead reviewer" : "peer reviewer",
                                        words,
                                        review.held().words()),
                        "The first question is whether you have a conflict of interest with the school."),
                new Action("Answer the invitation", ReviewLinks.invitation(id)),
                "The partnership office",
                "you review other schools of the partnership");
        telling.tell(Notice.to(person.id(), REVIEWS, letter)
                .by(answerBy.endsAt())
                .about(invitation(id, review.schoolName())));
    }

    /** Each head of the host learns which team she is offered. */
    void offered(Review review, Deadline answerBy) {
        var words = "the review of " + review.schoolName();
        var letter = new Letter(
                "Your team for %s".formatted(words),
                List.of(
                        "The office offers you a team for %s, held %s."
                                .formatted(words, review.held().words()),
                        "You can object to somebody of it. If you say nothing in time, the team is accepted."),
                new Action("Look at the team", ReviewLinks.teamOffer(review.id())),
                "The partnership office",
                "you are the headteacher of " + review.schoolName());
        tellHeads(review, letter, Optional.of(answerBy));
    }

    /** The office learns that a review has no lead any more. */
    void leadLeft(Review review) {
        var words = "the review of " + review.schoolName();
        var letter = new Letter(
                "Hand over %s".formatted(words),
                List.of("The lead reviewer of %s, held %s, has given it back. Nobody leads it now."
                        .formatted(words, review.held().words())),
                new Action("Hand the review over", ReviewLinks.office(review.id())),
                "The partnership office",
                "you work in the partnership office");
        tell(review, SpaceId.COMPANY, KeyRole.OFFICE, letter, Optional.empty());
    }

    /** One of the team is invited to look again. */
    void followUp(Review review, PersonId person, String head, LocalDate day) {
        var words = "the review of " + review.schoolName();
        var letter = new Letter(
                "%s asks you to look again".formatted(review.schoolName()),
                List.of(
                        "%s invites you to the follow-up of %s on %s.".formatted(head, words, DateWords.day(day)),
                        "You can read the report again until a week after the visit."),
                new Action("Answer the invitation", ReviewLinks.FOLLOW_UPS),
                head + ", headteacher of " + review.schoolName(),
                "you were on the team of the review");
        telling.tell(Notice.to(person, REVIEWS, letter)
                .about(Subject.of("follow-up of review " + review.id(), "the follow-up of " + words)));
    }

    private void tellHeads(Review review, Letter letter, Optional<Deadline> by) {
        tell(review, review.space(), KeyRole.HEADTEACHER, letter, by);
    }

    private void tell(Review review, SpaceId room, KeyRole role, Letter letter, Optional<Deadline> by) {
        var about = Subject.of("review " + review.id(), "the review of " + review.schoolName());
        telling.tell(keys.keysTo(room).stream()
                .filter(key -> key.role() == role)
                .map(key -> Notice.to(key.person(), REVIEWS, letter).about(about))
                .map(notice -> by.map(last -> notice.by(last.endsAt())).orElse(notice))
                .toList());
    }
}
