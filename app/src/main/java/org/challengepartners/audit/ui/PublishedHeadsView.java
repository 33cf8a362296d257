package org.challengepartners.audit.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.challengepartners.audit.AuditLinks;
import org.challengepartners.audit.ComparingHeads;
import org.challengepartners.audit.Publication;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.Confirmation;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.FormChecks;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;
import org.challengepartners.shell.Part;
import org.challengepartners.shell.Places;
import org.challengepartners.shell.RecordTable;

/** What was published of the trail each night, and a member's own fingerprint compared with it. */
@Route(AuditLinks.PUBLISHED)
@Menu(title = "Trail", order = Places.COMPANY + 1)
@RolesAllowed({"company-member", "office"})
class PublishedHeadsView extends Composite<Page> implements AfterNavigationObserver {

    private static final int DIGITS = 64;

    private final ComparingHeads heads;
    private final RecordTable<Publication> published;
    private final ErrorSummary errors = new ErrorSummary();
    private final FormChecks checks = new FormChecks(errors);
    private final TextField kept = new TextField("A fingerprint that you kept");
    private final Confirmation outcome = new Confirmation();

    PublishedHeadsView(ComparingHeads heads) {
        this.heads = heads;
        published = new RecordTable<>(
                        "Published fingerprints, the latest first",
                        "Nothing has been published yet. The first fingerprint stands here tomorrow morning.",
                        heads::published)
                .column("Day", line -> DateWords.day(line.day()))
                .column("Spaces", line -> "%,d".formatted(line.chains()))
                .column("Lines", line -> "%,d".formatted(line.lines()))
                .part("Fingerprint", PublishedHeadsView::fingerprint);
        kept.setHelperText("64 digits and letters from a to f; spaces do not matter");
        checks.filled(kept, "Enter the fingerprint")
                .check(
                        kept,
                        text -> text.replaceAll("\\s", "").length() == DIGITS,
                        "The fingerprint must have 64 digits and letters");
        getContent()
                .add(
                        errors,
                        new PageHeading("Trail"),
                        new Paragraph("Every deed in the partnership leaves a line in its space's trail. Each night one"
                                + " fingerprint over all of them is published here. Keep one: if anything that was done"
                                + " before is changed later, the fingerprint of that day is not found here any more."),
                        new Part("Compare", kept, new Actions(new Button("Compare", pressed -> compare())), outcome),
                        new Part("Published", published));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent entered) {
        published.refresh();
    }

    private void compare() {
        outcome.clear();
        if (checks.pass()) {
            heads.publishedOn(kept.getValue())
                    .ifPresentOrElse(
                            day -> outcome.say(
                                    "This is the fingerprint of %s. Nothing that was published up to then has"
                                                    .formatted(DateWords.day(day))
                                            + " changed."),
                            () -> errors.show(
                                    kept,
                                    "This fingerprint was not published here. Check its digits; if they are right, tell the"
                                            + " other members and the partnership office"));
        }
    }

    private static Code fingerprint(Publication line) {
        var words = new Code(line.words());
        words.addClassName("fingerprint");
        return words;
    }
}
