package org.challengepartners.reviews;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.challengepartners.membership.OwnProfile;
import org.challengepartners.membership.PersonSummary;
import org.challengepartners.membership.RegisterOfPeople;
import org.challengepartners.tenancy.KeyRole;
import org.challengepartners.tenancy.OfficeWork;
import org.challengepartners.tenancy.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The office finds quality readers, gives schools more time, and sees disputes through (reviews.md 3, rows 16, 19, 21, 24 and 25). */
@Service
@OfficeWork
@Transactional
@PreAuthorize("hasRole('office')")
public class OverseeingRounds {

    private static final int DAYS_OF_A_SECOND_LEAD = 10; // of the host's school

    private final Reviews reviews;
    private final Readers readers;
    private final ResponseTimes times;
    private final PointBook points;
    private final Disputes disputes;
    private final AskedCorrections corrections;
    private final ReviewLife life;
    private final ReportKeys reportKeys;
    private final RegisterOfPeople people;
    private final HostCalendar host;
    private final ReportNotices notices;
    private final IssueNotices issueNotices;
    private final OwnProfile profile;
    private final JdbcClient database;
    private final Clock clock;

    OverseeingRounds(
            Reviews reviews,
            Readers readers,
            ResponseTimes times,
            PointBook points,
            Disputes disputes,
            AskedCorrections corrections,
            ReviewLife life,
            ReportKeys reportKeys,
            RegisterOfPeople people,
            HostCalendar host,
            ReportNotices notices,
            IssueNotices issueNotices,
            OwnProfile profile,
            JdbcClient database,
            Clock clock) {
        this.reviews = reviews;
        this.readers = readers;
        this.times = times;
        this.points = points;
        this.disputes = disputes;
        this.corrections = corrections;
        this.life = life;
        this.reportKeys = reportKeys;
        this.people = people;
        this.host = host;
        this.notices = notices;
        this.issueNotices = issueNotices;
        this.profile = profile;
        this.database = database;
        this.clock = clock;
    }

    /** How far the report of a review is. */
    @Transactional(readOnly = true)
    public Optional<OfficeReport> find(ReviewId id) {
        return reviews.findById(id)
                .map(review -> new OfficeReport(
                        id,
                        review.schoolName(),
                        review.held(),
                        review.state(),
                        readers.of(id).map(Readers.Reader::name),
                        times.of(review),
                        points.receipt(id),
                        counts(id),
                        disputes.by(review).filter(last -> !last.isOver(clock.instant())),
                        disputes.of(id),
                        corrections.open(id)));
    }

    private List<String> counts(ReviewId id) {
        return database.sql("select kind, verdict, points from reviews.point_counts(?)")
                .param(id.value())
                .query((row, _) -> "%d of kind %s: %s"
                        .formatted(
                                row.getInt(3),
                                row.getString(1),
                                "OPEN".equals(row.getString(2))
                                        ? "open"
                                        : PointVerdict.valueOf(row.getString(2)).words()))
                .list();
    }

    /**
     * Asks somebody to read the draft for quality, in place of whoever did; her keys open the team's room from now on.
     *
     * @return why she cannot, in a sentence; empty if she does
     * @throws java.util.NoSuchElementException if there is no such review or person
     */
    public Optional<String> assignReader(ReviewId id, PersonId person) {
        var review = reviews.findAlone(id).orElseThrow();
        var reader = people.find(person).orElseThrow();
        var tie = readers.tie(id, person);
        if (tie.isPresent()) {
            return tie.map(words -> "%s %s: choose somebody else".formatted(reader.name(), words));
        }
        if (!find(id).orElseThrow().mayAssign()) {
            return Optional.of("The review is “%s”: no quality reader is needed"
                    .formatted(review.state().words()));
        }
        readers.of(id).ifPresent(before -> reportKeys.take(review, before.person(), KeyRole.QUALITY_READER));
        readers.assign(review, reader, me(), clock.instant());
        reportKeys.give(review, person, KeyRole.QUALITY_READER);
        if (review.state() == ReviewState.QUALITY_READ) {
            notices.reading(review, person);
        }
        return Optional.empty();
    }

    /** Gives the school as many days again, once. */
    public StepResult extend(ReviewId id, String reason) {
        var review = reviews.findAlone(id).orElseThrow();
        if (review.state() != ReviewState.WITH_SCHOOL) {
            return new StepResult.NotNow(review.state());
        }
        if (reason.isBlank()) {
            return new StepResult.Missing(List.of("Enter the reason"));
        }
        if (times.of(review).filter(ResponseTime::extended).isPresent()) {
            return new StepResult.Missing(List.of("The time was extended once already"));
        }
        notices.moreTime(review, times.extend(review, me(), reason.strip()));
        return new StepResult.Taken(review.state());
    }

    /** Opens the round of a school again that has not answered in time, at its head's request. */
    public StepResult reopen(ReviewId id, String reason) {
        var review = reviews.findAlone(id).orElseThrow();
        var result = life.byOffice(review, ReviewStep.REOPEN_RESPONSE, reason);
        if (result.isTaken()) {
            notices.moreTime(review, times.reopen(review));
        }
        return result;
    }

    /**
     * Appoints a second lead for a dispute, with keys to both rooms until her last day is over.
     *
     * @return why she cannot, in a sentence; empty if she does
     * @throws java.util.NoSuchElementException if there is no such review or person
     */
    public Optional<String> appoint(ReviewId id, PersonId person) {
        var review = reviews.findAlone(id).orElseThrow();
        var second = people.find(person).orElseThrow();
        if (review.state() != ReviewState.DISPUTED) {
            return Optional.of("There is no dispute about this review");
        }
        var bar = readers.barToSecondLead(id, person);
        if (bar.isPresent()) {
            return bar.map(words -> "%s %s: choose somebody else".formatted(second.name(), words));
        }
        disputes.secondLead(id).ifPresent(before -> reportKeys.take(review, before, KeyRole.SECOND_LEAD));
        var due = host.of(review).deadline(host.today(), DAYS_OF_A_SECOND_LEAD);
        disputes.appoint(id, second, due.lastDay());
        reportKeys.giveUntil(due.endsAt(), review, person, KeyRole.SECOND_LEAD);
        issueNotices.appointed(review, person, due);
        return Optional.empty();
    }

    /** Writes the outcome of a dispute, which is final; the second lead's keys end. */
    public StepResult resolve(ReviewId id, String outcome) {
        var review = reviews.findAlone(id).orElseThrow();
        if (review.state() == ReviewState.DISPUTED
                && disputes.of(id)
                        .filter(dispute -> !dispute.opinion().isEmpty())
                        .isEmpty()) {
            return new StepResult.Missing(List.of("Wait until the second lead has said what she thinks"));
        }
        var result = life.byOffice(review, ReviewStep.RESOLVE, outcome);
        if (result.isTaken()) {
            disputes.secondLead(id).ifPresent(second -> reportKeys.take(review, second, KeyRole.SECOND_LEAD));
            issueNotices.resolved(review, outcome.strip());
        }
        return result;
    }

    private String me() {
        return profile.find().map(PersonSummary::name).orElse("The office");
    }
}
