package org.challengepartners.reviews;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.challengepartners.tenancy.AsksSecondFactor;
import org.challengepartners.tenancy.CommandId;
import org.challengepartners.tenancy.FirstKey;
import org.challengepartners.tenancy.Keyring;
import org.challengepartners.tenancy.OfficeWork;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The office issues reports to the schools that own them, and corrects them at their heads' request (reviews.md 3, rows 26 and 36). */
@Service
@OfficeWork
@Transactional
@PreAuthorize("hasRole('office')")
public class IssuingReports {

    private final Reviews reviews;
    private final WordsToIssue words;
    private final Issuing issuing;
    private final AskedCorrections corrections;
    private final ReviewLife life;
    private final ReportKeys reportKeys;
    private final Keyring keys;
    private final ReviewSettings settings;
    private final IssueNotices notices;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    IssuingReports(
            Reviews reviews,
            WordsToIssue words,
            Issuing issuing,
            AskedCorrections corrections,
            ReviewLife life,
            ReportKeys reportKeys,
            Keyring keys,
            ReviewSettings settings,
            IssueNotices notices,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reviews = reviews;
        this.words = words;
        this.issuing = issuing;
        this.corrections = corrections;
        this.life = life;
        this.reportKeys = reportKeys;
        this.keys = keys;
        this.settings = settings;
        this.notices = notices;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Reads the draft that is about to be issued, or disputed, which leaves a line in the school's trail.
     *
     * @return empty before and after: then the office reads no word of it
     */
    public Optional<DraftToIssue> read(ReviewId id) {
        return reviews.findById(id)
                .flatMap(review -> words.of(review).map(draft -> {
                    events.publishEvent(new DraftRead(review.space(), id, draft.number()));
                    return draft;
                }));
    }

    /**
     * Makes the last version the school's report, for good: the keys of those who wrote it end.
     *
     * @param command made when the page opened; a repeat gets its first answer and issues nothing again
     * @param read the fingerprint of what was read: nothing else is issued
     */
    @AsksSecondFactor
    public IssueResult issue(CommandId command, ReviewId id, String read) {
        var review = reviews.findAlone(id).orElseThrow();
        if (review.isIssued()) {
            return review.answerTo(command) instanceof SubmitResult.Submitted before
                    ? new IssueResult.Issued(before.at(), before.fingerprint())
                    : new IssueResult.Not(new StepResult.NotNow(review.state()));
        }
        var draft = words.of(review).filter(_ -> review.state() == ReviewState.FINALISING);
        if (draft.isEmpty()) {
            return new IssueResult.Not(new StepResult.NotNow(review.state()));
        }
        if (!draft.get().fingerprint().equals(read)) {
            return new IssueResult.ChangedSinceRead();
        }
        var missing = life.missing(review, ReviewStep.ISSUE, "");
        var heads = issuing.heads(review);
        if (!missing.isEmpty() || heads.isEmpty()) {
            return new IssueResult.Not(new StepResult.Missing(
                    heads.isEmpty()
                            ? List.of("Wait until the school has a headteacher, who owns its report")
                            : missing));
        }
        var report = issuing.report(review, heads, draft.get().findings());
        review.issued(command, report, clock.instant());
        if (!life.byOfficeAfterCheck(review, ReviewStep.ISSUE).isTaken()) {
            throw new IllegalStateException("a report is not issued from " + review.state());
        }
        notices.issued(review, heads.stream().map(FirstKey::person).toList());
        notices.askHow(review);
        reportKeys.endAtIssue(review, settings.leadReadsUntil(clock.instant()));
        return new IssueResult.Issued(clock.instant(), report.fingerprint());
    }

    /**
     * Makes the correction that the head asks for: the next version, beside the earlier one. Holders of shares are told.
     *
     * @param number of the version
     * @param erratum what was wrong, for everybody who reads the report
     */
    public StepResult correct(ReviewId id, int number, String erratum) {
        var review = reviews.findAlone(id).orElseThrow();
        if (corrections.open(id).filter(open -> open.number() == number).isEmpty()) {
            return new StepResult.NotNow(review.state());
        }
        var result = life.byOffice(review, ReviewStep.CORRECT, erratum);
        if (result.isTaken()) {
            var corrected = corrections.make(id, number, erratum.strip());
            events.publishEvent(corrected);
            notices.corrected(review, corrected.report(), keys.keysTo(corrected.space()), "F" + number);
        }
        return result;
    }
}
