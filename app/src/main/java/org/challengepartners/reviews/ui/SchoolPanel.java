package org.challengepartners.reviews.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Collectors;
import org.challengepartners.documents.DocumentForm;
import org.challengepartners.reviews.EvidenceCount;
import org.challengepartners.reviews.EvidenceCounts;
import org.challengepartners.reviews.FindingKind;
import org.challengepartners.reviews.ReportDetail;
import org.challengepartners.reviews.ReportReading;
import org.challengepartners.reviews.ReviewDetail;
import org.challengepartners.reviews.ReviewId;
import org.challengepartners.reviews.ReviewLinks;
import org.challengepartners.reviews.ReviewState;
import org.challengepartners.reviews.TeamMember;
import org.challengepartners.shell.EmptyState;
import org.challengepartners.shell.Part;
import org.challengepartners.shell.TakeAway;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

/** A review as its school sees it: the report once it is submitted, and before that what the school waits for. */
@Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class SchoolPanel extends Composite<Div> {

    private final ReportReading reading;
    private final EvidenceCounts evidence;
    private @Nullable ReportDetail shown;

    SchoolPanel(ReportReading reading, EvidenceCounts evidence) {
        this.reading = reading;
        this.evidence = evidence;
        getContent().addClassName("page");
    }

    /** Opens the report, once: it does not change any more. */
    void show(ReviewDetail review) {
        if (shown != null) {
            return;
        }
        getContent().removeAll();
        if (review.state().isRunning()) {
            waiting(review);
            return;
        }
        if (review.state() == ReviewState.CANCELLED) {
            getContent().add(new EmptyState("This review was cancelled", "There is no report of it."));
            return;
        }
        if (review.issuedAt().isPresent()) {
            getContent().add(ReviewTasks.forSchool(review));
        }
        shown = review.mayReadReport() ? reading.open(review.id()).orElse(null) : null;
        if (shown == null) {
            getContent()
                    .add(new EmptyState(
                            "You have no key to this report",
                            "Ask the partnership office, which looks after the keys."));
        } else {
            getContent()
                    .add(
                            downloads(review.id()),
                            new Paragraph(new Anchor(ReviewLinks.sharing(review.id()), "Who can read this report")),
                            new ReportDocument(shown),
                            acting(shown),
                            new Paragraph(new Anchor(
                                    ReviewLinks.correction(review.id()), "Ask the office to correct an error in it")),
                            new Paragraph(new Anchor(ReviewLinks.survey(review.id()), "Say how the review was")),
                            new Paragraph(new Anchor(ReviewLinks.followUp(review.id()), "Follow-up of this review")));
        }
    }

    private static Part acting(ReportDetail report) {
        var asks = report.findings().stream().anyMatch(finding -> finding.kind() == FindingKind.EVEN_BETTER_IF);
        return new Part(
                "What your school does about it",
                asks
                        ? new Paragraph(new Anchor(
                                ReviewLinks.actions(report.review()), "Plan and follow what your school does"))
                        : new Paragraph("The report names no area for development."));
    }

    private TakeAway downloads(ReviewId review) {
        var downloads = new TakeAway("report");
        for (var form : DocumentForm.values()) {
            downloads.as(form.words(), () -> reading.takeAway(review, form).map(document -> document.file(form)));
        }
        return downloads;
    }

    private void waiting(ReviewDetail review) {
        if (review.state().hasDraft()) {
            getContent()
                    .add(
                            new EmptyState(
                                    "The report is on its way",
                                    "Above you see what is done, and what waits for your school. The report comes here when it is issued."));
            counts(review);
            return;
        }
        getContent()
                .add(
                        ReviewTasks.forSchool(review),
                        new EmptyState(
                                "The findings are not submitted yet",
                                "You can read them on this page as soon as %s has submitted them. Until then nobody outside"
                                                .formatted(review.lead()
                                                        .map(TeamMember::name)
                                                        .orElse("the lead reviewer"))
                                        + " the team can."));
        counts(review);
    }

    /** How much the team has seen, and no word of it. */
    private void counts(ReviewDetail review) {
        var seen = evidence.of(review.id());
        if (!seen.isEmpty()) {
            getContent()
                    .add(new Part(
                            "What the team has seen so far",
                            new Paragraph(
                                    seen.stream().map(EvidenceCount::words).collect(Collectors.joining(", "))
                                            + ". Their notes stay with the team.")));
        }
    }
}
