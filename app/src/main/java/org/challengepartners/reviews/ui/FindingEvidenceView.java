package org.challengepartners.reviews.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import org.challengepartners.reviews.EvidenceFilter;
import org.challengepartners.reviews.EvidenceSummary;
import org.challengepartners.reviews.FindingDetail;
import org.challengepartners.reviews.FindingId;
import org.challengepartners.reviews.ReadingEvidence;
import org.challengepartners.reviews.ReviewDetail;
import org.challengepartners.reviews.ReviewId;
import org.challengepartners.reviews.ReviewLinks;
import org.challengepartners.reviews.Reviewing;
import org.challengepartners.reviews.WritingFindings;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.Confirmation;
import org.challengepartners.shell.Crumb;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.InsetText;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;
import org.challengepartners.shell.Part;
import org.challengepartners.shell.Picker;
import org.challengepartners.shell.WarningText;
import org.jspecify.annotations.Nullable;

/** What a finding rests on. */
@Route(ReviewLinks.REVIEWS + "/:review/findings/:finding/evidence")
@RolesAllowed("reviewer")
class FindingEvidenceView extends Composite<Page> implements BeforeEnterObserver {

    private final Reviewing reviewing;
    private final WritingFindings writing;
    private final ReadingEvidence reading;
    private final ErrorSummary errors = new ErrorSummary();
    private final PageHeading heading = new PageHeading("What a finding rests on");
    private final Confirmation confirmation = new Confirmation();
    private final Div body = new Div();
    private @Nullable ReviewDetail review;
    private @Nullable FindingDetail finding;

    FindingEvidenceView(Reviewing reviewing, WritingFindings writing, ReadingEvidence reading) {
        this.reviewing = reviewing;
        this.writing = writing;
        this.reading = reading;
        body.addClassName("page");
        getContent().add(errors, heading, confirmation, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var asked = entering.getRouteParameters();
        var found = asked.get("review")
                .flatMap(ReviewId::parse)
                .flatMap(reviewing::find)
                .filter(ReviewDetail::ofTeam)
                .orElseThrow(NotFoundException::new);
        review = found;
        finding = asked.get("finding")
                .flatMap(FindingId::parse)
                .flatMap(wanted -> writing.find(found.id(), wanted))
                .orElseThrow(NotFoundException::new);
        errors.clear();
        confirmation.clear();
        heading.setWay(
                new Crumb("Reviews", ReviewLinks.REVIEWS),
                new Crumb(found.schoolName(), ReviewLinks.review(found.id())));
        show();
    }

    private void show() {
        var of = Objects.requireNonNull(review);
        var shown = Objects.requireNonNull(finding);
        var records = reading.under(of.id(), shown.id());
        body.removeAll();
        body.add(new InsetText(new FindingWords(shown.text())));
        if (records.isEmpty()) {
            body.add(new WarningText("It rests on no evidence yet."));
        } else {
            var list = new UnorderedList();
            list.addClassName("findings");
            records.forEach(record -> list.add(item(of, record)));
            body.add(new Part("Evidence", list));
        }
        if (of.mayWrite()) {
            body.add(adding(of));
        }
    }

    private ListItem item(ReviewDetail of, EvidenceSummary record) {
        var item = new ListItem(new Anchor(ReviewLinks.evidence(of.id(), record.id()), words(record)));
        item.addClassName("finding");
        if (of.mayWrite()) {
            var away = new NativeButton("It does not rest on this", pressed -> step(false, record));
            away.addClassName("link-button");
            away.setAriaLabel("It does not rest on this: " + words(record));
            item.add(new Actions(away));
        }
        return item;
    }

    private Part adding(ReviewDetail of) {
        ComboBox<EvidenceSummary> picker = Picker.one(
                "Shared evidence",
                (words, page) -> reading.page(of.id(), EvidenceFilter.sharedWith(words), page),
                FindingEvidenceView::words);
        picker.setHelperText("Type a few words of the note");
        var add = new Button(
                "Say that it rests on this",
                pressed -> picker.getOptionalValue()
                        .ifPresentOrElse(
                                record -> step(true, record),
                                () -> errors.show(picker, "Choose a record of the team")));
        return new Part(
                "Add evidence", new Paragraph("Only what the team shares can be chosen."), picker, new Actions(add));
    }

    private void step(boolean link, EvidenceSummary record) {
        var of = Objects.requireNonNull(review).id();
        var shown = Objects.requireNonNull(finding).id();
        errors.clear();
        var done = link ? reading.link(of, shown, record.id()) : reading.unlink(of, shown, record.id());
        if (done) {
            confirmation.say(link ? "The finding rests on it" : "The finding does not rest on it any more");
        } else {
            errors.show("It was not changed: the finding or the record is not there any more, or the review is closed");
        }
        show();
    }

    private static String words(EvidenceSummary record) {
        return "%s, %s: %s".formatted(record.kind().words(), record.authorName(), record.beginning());
    }
}
