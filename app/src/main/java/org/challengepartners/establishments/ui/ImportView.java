package org.challengepartners.establishments.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Optional;
import org.challengepartners.establishments.CheckResult;
import org.challengepartners.establishments.EstablishmentLinks;
import org.challengepartners.establishments.ImportId;
import org.challengepartners.establishments.ImportKind;
import org.challengepartners.establishments.ImportProgress;
import org.challengepartners.establishments.Importing;
import org.challengepartners.establishments.ReceivedFile;
import org.challengepartners.establishments.Refusal;
import org.challengepartners.shell.Confirmation;
import org.challengepartners.shell.Crumb;
import org.challengepartners.shell.DayField;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;
import org.challengepartners.shell.Part;

/** Where the office gives a file of the public register, sees what it would change, and takes it over or sets it aside. */
@Route(EstablishmentLinks.IMPORT)
@RolesAllowed("office")
class ImportView extends Composite<Page> implements AfterNavigationObserver {

    private final Importing importing;
    private final ErrorSummary errors = new ErrorSummary();
    private final Confirmation done = new Confirmation();
    private final DayField day = new DayField(
            "Day of the file (optional)", "Only for a file whose name does not say it, for example 30/10/2026");
    private final ReadingPart reading;
    private final Div waiting = new Div();
    private volatile Optional<LocalDate> enteredDay = Optional.empty();

    ImportView(Importing importing, ImportProgress progress) {
        this.importing = importing;
        this.reading = new ReadingPart(progress);
        waiting.addClassName("page");
        day.addValueChangeListener(changed -> enteredDay = Optional.ofNullable(changed.getValue()));
        getContent()
                .add(
                        errors,
                        new PageHeading(
                                "Import the public register",
                                new Crumb("Public register", EstablishmentLinks.REGISTER)),
                        done,
                        new Part("Give a file", whichFile(), day, new RegisterUpload(this::check, this::refused)),
                        reading,
                        waiting);
    }

    private static Paragraph whichFile() {
        return new Paragraph(
                new Anchor("https://get-information-schools.service.gov.uk/Downloads", "Get Information about Schools"),
                new com.vaadin.flow.component.html.Span(
                        " offers both files each day: the establishment fields and the establishment links, as CSV or in a"
                                + " ZIP file of at most 100 MB. Nothing changes before you have seen what the file would change."));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent entered) {
        errors.clear();
        done.clear();
        showWaiting();
    }

    /** On the thread that received the file, which takes some seconds; the page is told how far it is. */
    private void check(java.nio.file.Path where, String name) {
        var result = importing.check(new ReceivedFile(where, name, enteredDay));
        getUI().ifPresent(ui -> ui.access(() -> show(result)));
    }

    private void show(CheckResult result) {
        errors.clear();
        done.clear();
        switch (result) {
            case CheckResult.Checked _ -> done.say("The file is read. Nothing has changed yet");
            case CheckResult.Cancelled _ -> done.say("Reading was stopped. Nothing has changed");
            case CheckResult.Busy _ ->
                errors.show(
                        "Another file is being read at this moment. Wait until it is done, then choose yours again");
            case CheckResult.Refused refused -> refused(refused.refusal());
        }
        showWaiting();
    }

    private void refused(Refusal refusal) {
        errors.clear();
        if (refusal == Refusal.NO_DAY) {
            errors.show(day, refusal.words());
        } else {
            errors.show(refusal.words());
        }
    }

    private void showWaiting() {
        waiting.removeAll();
        for (var kind : ImportKind.values()) {
            importing.waiting(kind).ifPresent(found -> waiting.add(new CheckedPart(importing, found, this::decided)));
        }
    }

    private void decided(ImportId id, String words) {
        errors.clear();
        done.say(words);
        showWaiting();
    }
}
