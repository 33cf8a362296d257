package org.challengepartners.reviews.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import java.util.Set;
import org.challengepartners.reviews.EvidenceFilter;
import org.challengepartners.reviews.EvidenceKind;
import org.challengepartners.reviews.EvidenceState;
import org.challengepartners.reviews.EvidenceSummary;
import org.challengepartners.reviews.ReadingEvidence;
import org.challengepartners.reviews.ReviewDetail;
import org.challengepartners.reviews.ReviewId;
import org.challengepartners.reviews.ReviewLinks;
import org.challengepartners.reviews.Reviewing;
import org.challengepartners.reviews.Strand;
import org.challengepartners.shell.Crumb;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.Drafts;
import org.challengepartners.shell.InsetText;
import org.challengepartners.shell.LiveUpdates;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;
import org.challengepartners.shell.RecordTable;
import org.challengepartners.shell.StatusTag;
import org.jspecify.annotations.Nullable;

/** A team's evidence: the shared and the reader's own, the latest first. */
@Route(ReviewLinks.REVIEWS + "/:review/evidence")
@RolesAllowed("reviewer")
class EvidenceView extends Composite<Page> implements BeforeEnterObserver, AfterNavigationObserver {

    private final Reviewing reviewing;
    private final Drafts drafts;
    private final LiveUpdates liveUpdates;
    private final PageHeading heading = new PageHeading("Evidence");
    private final Div above = new Div();
    private final Select<EvidenceKind> kind = new Select<>();
    private final Select<Strand> strand = new Select<>();
    private final Checkbox mine = new Checkbox("Only what I wrote");
    private final RecordTable<EvidenceSummary> records;
    private @Nullable ReviewDetail review;

    EvidenceView(Reviewing reviewing, ReadingEvidence reading, Drafts drafts, LiveUpdates liveUpdates) {
        this.reviewing = reviewing;
        this.drafts = drafts;
        this.liveUpdates = liveUpdates;
        records = new RecordTable<EvidenceSummary>(
                        "Evidence, the latest first",
                        "No evidence of this kind yet.",
                        page -> reading.page(shown().id(), filter(), page))
                .part("Kind", this::link)
                .column("Note", line -> line.beginning())
                .column("Line of enquiry", EvidenceSummary::line)
                .column("By", line -> line.mine() ? "you" : line.authorName())
                .column("When", line -> DateWords.dayAndTime(line.recordedAt()))
                .part("Seen by", line -> tag(line.state()))
                .column("Findings", line -> line.findings() == 0 ? "none yet" : String.valueOf(line.findings()));
        kind.setLabel("Kind");
        kind.setItems(EvidenceKind.values());
        kind.setItemLabelGenerator(item -> item == null ? "All kinds" : item.words());
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption("All kinds");
        strand.setLabel("Strand");
        strand.setItemLabelGenerator(item -> item == null ? "All strands" : item.title());
        strand.setEmptySelectionAllowed(true);
        strand.setEmptySelectionCaption("All strands");
        above.addClassName("page");
        kind.addValueChangeListener(chosen -> records.refresh());
        mine.addValueChangeListener(chosen -> records.refresh());
        var filters = new Div(kind, strand, mine);
        filters.addClassName("actions");
        getContent().widen();
        getContent().add(heading, above, filters, records);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var found = entering.getRouteParameters()
                .get("review")
                .flatMap(ReviewId::parse)
                .flatMap(reviewing::find)
                .filter(ReviewDetail::ofTeam)
                .orElseThrow(NotFoundException::new);
        review = found;
        heading.setWay(
                new Crumb("Reviews", ReviewLinks.REVIEWS),
                new Crumb(found.schoolName(), ReviewLinks.review(found.id())));
        strand.setItems(found.framework().strands());
        strand.addValueChangeListener(chosen -> records.refresh());
        show(found);
        records.refresh();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent entered) {
        liveUpdates.on(this, Set.of(shown().teamSpace().orElseThrow()), records::reload);
    }

    private void show(ReviewDetail found) {
        above.removeAll();
        if (!found.mayRecord()) {
            above.add(new InsetText("The review takes no evidence any more. What there is can be read."));
            return;
        }
        var typed = drafts.subjects(found.teamSpace().orElseThrow()).contains(EvidenceWriter.NEW);
        var add = new Anchor(
                ReviewLinks.newEvidence(found.id()), typed ? "Go on with the evidence you have begun" : "Add evidence");
        add.addClassName("button");
        above.add(
                new Paragraph(add),
                new Paragraph(
                        new Anchor(ReviewLinks.concern(found.id()), "Hand over a concern about somebody's safety")));
    }

    private Anchor link(EvidenceSummary line) {
        var link = new Anchor(
                ReviewLinks.evidence(shown().id(), line.id()), line.kind().words());
        link.setAriaLabel("%s: %s".formatted(line.kind().words(), line.beginning()));
        return link;
    }

    private static StatusTag tag(EvidenceState state) {
        return switch (state) {
            case PRIVATE -> StatusTag.mine(state.words());
            case SHARED -> StatusTag.neutral(state.words());
            case SIGNED -> StatusTag.done(state.words());
        };
    }

    private EvidenceFilter filter() {
        return new EvidenceFilter(
                kind.getOptionalValue(), strand.getOptionalValue().map(Strand::key), "", mine.getValue(), false);
    }

    private ReviewDetail shown() {
        return Objects.requireNonNull(review);
    }
}
