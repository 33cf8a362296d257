package org.challengepartners.reviews.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.challengepartners.reviews.ExcellenceArea;
import org.challengepartners.reviews.ExcellenceOfReview;
import org.challengepartners.reviews.ExcellenceState;
import org.challengepartners.reviews.ReviewLinks;
import org.challengepartners.reviews.ShowingExcellence;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.FormChecks;
import org.challengepartners.shell.Part;
import org.challengepartners.shell.SummaryList;
import org.challengepartners.tenancy.CommandId;

/** The areas of excellence of a review: the head puts them forward and agrees to the directory, the lead says what the team found. */
@Route(ReviewLinks.REVIEWS + "/:review/excellence")
@RolesAllowed({"headteacher", "reviewer"})
class ExcellenceView extends ReviewPage {

    private static final int LONGEST = 4000;

    private final ShowingExcellence showing;
    private CommandId command = CommandId.next();

    ExcellenceView(ShowingExcellence showing) {
        super("Areas of excellence");
        this.showing = showing;
    }

    @Override
    void show() {
        var found = showing.find(id()).orElseThrow(NotFoundException::new);
        body().removeAll();
        body().add(new Paragraph(
                "A practice that others can learn from: the school puts it forward, the team tests it, the"
                        + " office accredits it, and the head decides whether it stands in the directory."));
        if (found.areas().isEmpty()) {
            body().add(new Paragraph("Nothing has been put forward yet."));
        }
        found.areas().forEach(area -> body().add(part(area, found)));
        if (found.mayClaim()) {
            body().add(claim());
        }
    }

    private Part part(ExcellenceArea area, ExcellenceOfReview found) {
        var facts = new SummaryList().row("State", area.state().words()).row("Why it is a strength", area.why());
        if (!area.evaluation().isEmpty()) {
            facts.row("What the team found", "%s (%s)".formatted(area.evaluation(), area.evaluator()));
        }
        area.validUntil().ifPresent(day -> facts.row("Valid until", DateWords.day(day)));
        if (!area.reason().isEmpty()) {
            facts.row("Why not", area.reason());
        }
        if (!area.contact().isEmpty()) {
            facts.row("Contact", area.contact());
        }
        var part = new Part(area.title(), facts);
        if (found.mayTest() && area.state() == ExcellenceState.CLAIMED) {
            test(part, area);
        }
        if (found.mayList() && area.state() == ExcellenceState.ACCREDITED) {
            list(part, area);
        }
        if (found.mayList() && area.state() == ExcellenceState.LISTED) {
            part.add(new Actions(new Button(
                    "Take %s out of the directory".formatted(area.title()),
                    pressed -> told(showing.takeOut(area.id()), "It does not stand in the directory any more"))));
        }
        return part;
    }

    private void test(Part part, ExcellenceArea area) {
        var evaluation = new TextArea("What the team found of “%s”".formatted(area.title()));
        var checks = new FormChecks(errors())
                .filled(evaluation, "Write down what the team found")
                .atMost(evaluation, LONGEST, "What the team found");
        part.add(evaluation, new Actions(new Button("Keep what the team found", pressed -> {
            if (checks.pass()) {
                told(showing.test(area.id(), evaluation.getValue()), "Kept. The office decides about it");
            }
        })));
    }

    private void list(Part part, ExcellenceArea area) {
        var contact = new TextField("Whom others may ask about “%s”".formatted(area.title()));
        contact.setHelperText("A job and a mail address. Everybody of the partnership reads it");
        var checks = new FormChecks(errors())
                .filled(contact, "Enter whom others may ask")
                .atMost(contact, 300, "Whom others may ask");
        part.add(contact, new Actions(new Button("List %s in the directory".formatted(area.title()), pressed -> {
            if (checks.pass()) {
                told(showing.list(area.id(), contact.getValue()), "It stands in the directory");
            }
        })));
    }

    private Part claim() {
        var title = new TextField("What others can learn from your school");
        var why = new TextArea("Why it is a strength, and what shows it");
        var checks = new FormChecks(errors())
                .filled(title, "Enter what others can learn from your school")
                .atMost(title, 200, "What others can learn")
                .filled(why, "Say why it is a strength")
                .atMost(why, LONGEST, "Why it is a strength");
        return new Part("Put an area forward", title, why, new Actions(new Button("Put it forward", pressed -> {
            if (checks.pass()) {
                told(showing.claim(command, id(), title.getValue(), why.getValue()), "Put forward: the team tests it");
                command = CommandId.next();
            }
        })));
    }

    private void told(boolean done, String words) {
        confirmation().clear();
        if (done) {
            show();
            confirmation().say(words);
        } else {
            errors().show("It has moved on since you opened this page. Open the page again");
        }
    }
}
