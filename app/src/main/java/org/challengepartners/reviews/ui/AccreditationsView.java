package org.challengepartners.reviews.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.challengepartners.reviews.AccreditingExcellence;
import org.challengepartners.reviews.ExcellenceArea;
import org.challengepartners.reviews.ReviewLinks;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.Confirmation;
import org.challengepartners.shell.Crumb;
import org.challengepartners.shell.EmptyState;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.FormChecks;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;
import org.challengepartners.shell.Part;
import org.challengepartners.shell.SummaryList;

/** Where the office accredits areas of excellence that a team has tested. */
@Route(ReviewLinks.ACCREDITATIONS)
@RolesAllowed("office")
class AccreditationsView extends Composite<Page> implements BeforeEnterObserver {

    private final AccreditingExcellence accrediting;
    private final ErrorSummary errors = new ErrorSummary();
    private final Confirmation confirmation = new Confirmation();
    private final Div body = new Div();

    AccreditationsView(AccreditingExcellence accrediting) {
        this.accrediting = accrediting;
        body.addClassName("page");
        getContent()
                .add(
                        errors,
                        new PageHeading("Accredit areas of excellence", new Crumb("Reviews", ReviewLinks.OFFICE)),
                        confirmation,
                        body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        errors.clear();
        confirmation.clear();
        show();
    }

    private void show() {
        body.removeAll();
        var waiting = accrediting.waiting();
        if (waiting.isEmpty()) {
            body.add(new EmptyState(
                    "Nothing waits for you", "When a review's lead has written what the team found, it stands here."));
        }
        waiting.forEach(area -> body.add(part(area)));
    }

    private Part part(ExcellenceArea area) {
        var reason = new TextField("Why “%s” is not accredited".formatted(area.title()));
        var checks = new FormChecks(errors)
                .filled(reason, "Say why it is not accredited: the school reads it")
                .atMost(reason, 1000, "Why it is not accredited");
        return new Part(
                "%s, %s".formatted(area.title(), area.schoolName()),
                new SummaryList()
                        .row("Why it is a strength", area.why())
                        .row("What the team found", "%s (%s)".formatted(area.evaluation(), area.evaluator())),
                new Actions(new Button(
                        "Accredit %s".formatted(area.title()),
                        pressed -> told(accrediting.accredit(area.id()), area.title() + " is accredited"))),
                reason,
                new Actions(new Button("Do not accredit %s".formatted(area.title()), pressed -> {
                    if (checks.pass()) {
                        told(
                                accrediting.refuse(area.id(), reason.getValue()),
                                area.title() + " is not accredited, and the school reads why");
                    }
                })));
    }

    private void told(boolean done, String words) {
        errors.clear();
        if (done) {
            show();
            confirmation.say(words);
        } else {
            errors.show("Somebody else has decided about it already");
        }
    }
}
