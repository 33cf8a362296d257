package org.challengepartners.reviews;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.challengepartners.access.SignedIn;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The head asks the office to correct an error in her report (reviews.md 3, row 36); to everybody else there is no such report. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class AskingCorrection {

    private static final int LONGEST_REASON = 1000;

    private final Reviews reviews;
    private final Reports reports;
    private final Corrections corrections;
    private final AskedCorrections asked;
    private final ReviewPermissions permissions;
    private final IssueNotices notices;
    private final SignedIn signedIn;
    private final Clock clock;

    AskingCorrection(
            Reviews reviews,
            Reports reports,
            Corrections corrections,
            AskedCorrections asked,
            ReviewPermissions permissions,
            IssueNotices notices,
            SignedIn signedIn,
            Clock clock) {
        this.reviews = reviews;
        this.reports = reports;
        this.corrections = corrections;
        this.asked = asked;
        this.permissions = permissions;
        this.notices = notices;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** The lines of the report as they stand, in their order; empty for a review that is not of the reader's school. */
    @Transactional(readOnly = true)
    public Optional<List<FindingText>> lines(ReviewId id) {
        return report(id).map(report -> corrections.detail(report).findings());
    }

    /** What waits for the office. */
    @Transactional(readOnly = true)
    public Optional<OpenCorrection> open(ReviewId id) {
        return report(id).flatMap(_ -> asked.open(id));
    }

    /**
     * Asks for a correction of one line.
     *
     * @param position of the line, from 1 on
     * @param wording what it should say
     * @return what is wrong with it, in a sentence; empty if the office is told
     */
    public Optional<String> ask(ReviewId id, int position, String wording, String why) {
        var review = reviews.findAlone(id).filter(permissions::mayReadReport).orElseThrow();
        var detail = corrections.detail(reports.of(id).orElseThrow());
        if (position < 1 || position > detail.findings().size()) {
            return Optional.of("Choose the line that is wrong");
        }
        var before = detail.findings().get(position - 1);
        var after = new FindingText(before.strand(), before.kind(), wording, before.grade());
        var reason = why.replace("\u0000", "").strip();
        if (!after.problems(detail.framework()).isEmpty() || after.equals(before)) {
            return Optional.of(
                    "Enter what the line should say, in %,d characters or fewer".formatted(FindingText.LONGEST));
        }
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            return Optional.of("Say why it is wrong, in %,d characters or fewer".formatted(LONGEST_REASON));
        }
        if (asked.open(id).isPresent()) {
            return Optional.of("Another correction waits for the office already");
        }
        var words = new ArrayList<>(detail.findings());
        words.set(position - 1, after);
        var correction = new OpenCorrection(
                detail.corrections().size() + 2,
                position,
                before.wording(),
                after.wording(),
                reason,
                signedIn.name(),
                clock.instant());
        asked.ask(review, correction, reports.of(id).orElseThrow().fingerprintOf(words));
        notices.correctionAsked(review);
        return Optional.empty();
    }

    private Optional<Report> report(ReviewId id) {
        return reviews.findById(id).filter(permissions::mayReadReport).flatMap(review -> reports.of(review.id()));
    }
}
