package org.challengepartners.reviews;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.membership.SchoolSummary;
import org.challengepartners.tenancy.CommandId;
import org.springframework.stereotype.Component;

/** Brings a review to each state from its draft to its issue, through the services and by the people whose steps they are. */
@Component
public class ReviewsToReport {

    private final ReviewsHouse house;
    private final ReviewerPool pool;
    private final RecordingEvidence recording;
    private final ReadingEvidence reading;
    private final Estimating estimating;
    private final AgreeingFindings agreeing;
    private final SteeringReviews steering;
    private final DraftingReports drafting;
    private final QualityReading qualityReading;
    private final CheckingAccuracy checking;
    private final AnsweringPoints answering;
    private final OverseeingRounds rounds;
    private final IssuingReports issuing;
    private final Clock clock;

    ReviewsToReport(
            ReviewsHouse house,
            ReviewerPool pool,
            RecordingEvidence recording,
            ReadingEvidence reading,
            Estimating estimating,
            AgreeingFindings agreeing,
            SteeringReviews steering,
            DraftingReports drafting,
            QualityReading qualityReading,
            CheckingAccuracy checking,
            AnsweringPoints answering,
            OverseeingRounds rounds,
            IssuingReports issuing,
            Clock clock) {
        this.house = house;
        this.pool = pool;
        this.recording = recording;
        this.reading = reading;
        this.estimating = estimating;
        this.agreeing = agreeing;
        this.steering = steering;
        this.drafting = drafting;
        this.qualityReading = qualityReading;
        this.checking = checking;
        this.answering = answering;
        this.rounds = rounds;
        this.issuing = issuing;
        this.clock = clock;
    }

    /** The findings rest on evidence, each of the team has entered her own estimates, and all have left the school. */
    public ReviewId moderated(SchoolSummary school) {
        var review = house.open(school);
        for (var strand : as(Account.LEAD_REVIEWER, () -> estimating.of(review)).strands()) {
            for (var kind : List.of(FindingKind.WHAT_WENT_WELL, FindingKind.EVEN_BETTER_IF)) {
                rests(review, strand, kind);
            }
        }
        for (var reviewer : List.of(Account.LEAD_REVIEWER, Account.PEER_REVIEWER)) {
            as(reviewer, () -> {
                var words = new HashMap<String, String>();
                estimating.of(review).strands().forEach(strand -> words.put(strand.key(), "Effective"));
                return estimating.enter(review, words);
            });
        }
        ReviewsBefore.taken(
                Account.LEAD_REVIEWER, () -> steering.take(review, ReviewStep.CLOSE_FIELDWORK, "All is seen"));
        return review;
    }

    /** The estimates are agreed. */
    public void estimatesAgreed(ReviewId review) {
        Account.LEAD_REVIEWER.does(() -> {
            var agreed = new HashMap<String, AgreedEstimate>();
            estimating
                    .of(review)
                    .strands()
                    .forEach(strand ->
                            agreed.put(strand.key(), new AgreedEstimate("Effective", "Seen on two short days", "")));
            estimating.agree(review, agreed);
        });
    }

    /** The findings are agreed too, and the head has heard them. */
    public ReviewId feedbackGiven(SchoolSummary school) {
        var review = moderated(school);
        estimatesAgreed(review);
        Account.LEAD_REVIEWER.does(() -> agreeAll(agreeing, review));
        ReviewsBefore.taken(Account.LEAD_REVIEWER, () -> estimating.feedBack(review, heard()));
        return review;
    }

    /** What the head has heard. */
    FeedbackGiven heard() {
        return new FeedbackGiven("Headteacher", LocalDate.now(clock), "Calm classrooms; more time to plan");
    }

    /** The lead writes down that the team agrees all findings that it has shared. */
    static RulingResult agreeAll(AgreeingFindings agreeing, ReviewId review) {
        return agreeing.rule(
                review,
                agreeing.of(review).findings().stream()
                        .map(finding -> new Ruling(
                                finding.id(), finding.version(), FindingOutcome.AGREED, Optional.empty(), ""))
                        .toList());
    }

    private void rests(ReviewId review, Strand strand, FindingKind kind) {
        var words = kind == FindingKind.WHAT_WENT_WELL
                ? "Pupils know what comes next (%s)".formatted(strand.title().toLowerCase(Locale.UK))
                : "Plan when marking is looked at again (%s)"
                        .formatted(strand.title().toLowerCase(Locale.UK));
        var finding = house.wrote(review, new FindingText(strand.key(), kind, words, null));
        Account.LEAD_REVIEWER.does(() -> {
            var kept = (RecordResult.Kept) recording.add(
                    CommandId.next(),
                    review,
                    new EvidenceText(
                            EvidenceKind.LESSON_VISIT, strand.key(), "", "Deputy headteacher", "Calm and clear"),
                    true,
                    Cleared.NOTHING);
            reading.link(review, finding.id(), kept.evidence().id());
        });
    }

    /** The lead has a draft with a sentence for each finding. */
    public ReviewId drafting(SchoolSummary school) {
        var review = feedbackGiven(school);
        ReviewsBefore.taken(Account.LEAD_REVIEWER, () -> drafting.start(review));
        return review;
    }

    /** The office has found a quality reader, and she has the draft. */
    public ReviewId qualityRead(SchoolSummary school) {
        var review = drafting(school);
        read(review);
        ReviewsBefore.taken(Account.LEAD_REVIEWER, () -> drafting.submit(review, ""));
        return review;
    }

    /** The office makes Nadia Farrow the quality reader. */
    public void read(ReviewId review) {
        var wrong = as(Account.OFFICE, () -> rounds.assignReader(review, Account.QUALITY_READER.id()));
        if (wrong.isPresent()) {
            throw new IllegalStateException(wrong.get());
        }
    }

    /** D1 is with the school. */
    public ReviewId withSchool(SchoolSummary school) {
        var review = qualityRead(school);
        ReviewsBefore.taken(Account.QUALITY_READER, () -> qualityReading.pass(review));
        return review;
    }

    /** A typing error of the first sentence that judges. */
    public PointDetail raised(ReviewId review) {
        var text = point(review, PointKind.A);
        return ((PointResult.Saved) as(Account.MANOR_HEAD, () -> checking.raise(CommandId.next(), review, text)))
                .point();
    }

    /** What a point of that kind would be. */
    public PointText point(ReviewId review, PointKind kind) {
        var round = as(Account.MANOR_HEAD, () -> checking.find(review)).orElseThrow();
        var line = round.latest().lines().stream()
                .filter(one -> one.text().kind() == FindingKind.WHAT_WENT_WELL)
                .findFirst()
                .orElseThrow();
        return new PointText(
                kind,
                line.anchor(),
                "Not every class has a timetable of pictures",
                "Pupils of the two older classes know what comes next",
                kind == PointKind.A ? "" : "Curriculum map of the autumn term",
                kind == PointKind.A
                        ? Optional.empty()
                        : Optional.of(round.heldUntil().minusDays(30)));
    }

    /** The school has submitted one point of kind B. */
    public ReviewId responding(SchoolSummary school) {
        var review = withSchool(school);
        var text = point(review, PointKind.B);
        Account.MANOR_HEAD.does(() -> checking.raise(CommandId.next(), review, text));
        Account.MANOR_HEAD.does(() -> checking.submit(CommandId.next(), review, 1));
        return review;
    }

    /** The first point, as the lead reads it. */
    public PointId firstPoint(ReviewId review) {
        return as(Account.LEAD_REVIEWER, () -> checking.find(review))
                .orElseThrow()
                .points()
                .getFirst()
                .id();
    }

    /** The lead has accepted the point and changed the sentence. */
    public ReviewId answered(SchoolSummary school) {
        var review = responding(school);
        Account.LEAD_REVIEWER.does(() -> {
            var point = checking.find(review).orElseThrow().points().getFirst();
            answering.decide(review, point.id(), PointVerdict.ACCEPTED, "The map shows it", Optional.of(true), true);
            var sentence = drafting.find(review).orElseThrow().sentences().stream()
                    .filter(one -> one.id().equals(point.text().anchor()))
                    .findFirst()
                    .orElseThrow();
            drafting.change(
                    review,
                    sentence.id(),
                    sentence.version(),
                    new FindingText(
                            sentence.text().strand(),
                            sentence.text().kind(),
                            point.text().should(),
                            null),
                    sentence.findings().stream()
                            .map(SentenceDetail.Support::finding)
                            .collect(Collectors.toSet()));
        });
        return review;
    }

    /** The quality reader has signed the answers off. */
    public ReviewId finalising(SchoolSummary school) {
        var review = answered(school);
        ReviewsBefore.taken(Account.QUALITY_READER, () -> answering.signOff(review));
        return review;
    }

    /** The head has nothing more to say: the office need not wait. */
    public ReviewId heard(SchoolSummary school) {
        var review = finalising(school);
        ReviewsBefore.taken(Account.MANOR_HEAD, () -> answering.letIssue(review));
        return review;
    }

    /** The head disputes the answers, and Edwin Price looks at them. */
    public ReviewId disputed(SchoolSummary school) {
        var review = finalising(school);
        ReviewsBefore.taken(
                Account.MANOR_HEAD,
                () -> answering.dispute(review, "Our evidence of the older classes was not looked at"));
        pool.enter();
        var wrong = as(Account.OFFICE, () -> rounds.appoint(review, Account.SECOND_LEAD.id()));
        if (wrong.isPresent()) {
            throw new IllegalStateException(wrong.get());
        }
        return review;
    }

    /** The office has issued it. */
    public ReviewId issued(SchoolSummary school) {
        var review = heard(school);
        issue(review);
        return review;
    }

    /** The office reads and issues. */
    public IssueResult issue(ReviewId review) {
        return as(
                Account.OFFICE,
                () -> issuing.issue(
                        CommandId.next(),
                        review,
                        issuing.read(review).orElseThrow().fingerprint()));
    }

    static <T> T as(Account account, Supplier<T> work) {
        return ReviewsBefore.as(account, work);
    }
}
