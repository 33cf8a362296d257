package org.challengepartners.reviews.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.challengepartners.reviews.ReviewLinks;
import org.challengepartners.reviews.ScopeDetail;
import org.challengepartners.reviews.ScopeText;
import org.challengepartners.reviews.ScopingReviews;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.DayField;
import org.challengepartners.shell.FormChecks;
import org.challengepartners.shell.LongText;
import org.challengepartners.shell.SummaryList;

/** Where a school proposes the days of its review and what it should look at. */
@Route(ReviewLinks.REVIEWS + "/:review/scope")
@RolesAllowed({"headteacher", "reviewer"})
class ScopeView extends ReviewPage {

    private final ScopingReviews scoping;

    ScopeView(ScopingReviews scoping) {
        super("Scope of the review");
        this.scoping = scoping;
    }

    @Override
    void show() {
        var scope = scoping.find(id()).orElseThrow(NotFoundException::new);
        body().removeAll();
        if (scope.mayPropose()) {
            form(scope);
        } else {
            read(scope);
        }
    }

    private void read(ScopeDetail scope) {
        var facts = new SummaryList().row("Held", scope.held().words());
        scope.proposed()
                .ifPresentOrElse(
                        text -> facts.row("What it looks at", text.focus())
                                .row("Questions of the school", text.questions())
                                .row("Area of excellence put forward", text.excellence())
                                .row(
                                        "Specialist for special educational needs",
                                        text.specialist() ? "Asked for" : "Not asked for")
                                .row("Proposed by", scope.by()),
                        () -> facts.row("What it looks at", "The school has not proposed it yet"));
        body().add(facts);
    }

    private void form(ScopeDetail scope) {
        var first = new DayField(
                "First day",
                "The review takes %d school days in a row, between %s. For example 30/10/2026"
                        .formatted(scope.days(), scope.held().words()));
        var focus = text("What should the review look at?");
        var questions = text("Questions of your own (optional)");
        var excellence = text("An area of excellence that you put forward (optional)");
        var specialist = new Checkbox("Somebody of the team should be a specialist in special educational needs");
        scope.proposed().ifPresent(before -> {
            focus.setValue(before.focus());
            questions.setValue(before.questions());
            excellence.setValue(before.excellence());
            specialist.setValue(before.specialist());
        });
        var checks = new FormChecks(errors())
                .filled(first, "Enter the first day, like 30/10/2026")
                .filled(focus, "Say what the review should look at")
                .atMost(focus, ScopeText.LONGEST, "What it should look at")
                .atMost(questions, ScopeText.LONGEST, "Questions")
                .atMost(excellence, ScopeText.LONGEST, "Area of excellence");
        var propose = new Button("Propose this to the office", pressed -> {
            confirmation().clear();
            if (checks.pass()) {
                told(
                        scoping.propose(
                                id(),
                                new ScopeText(
                                        first.getValue(),
                                        focus.getValue(),
                                        questions.getValue(),
                                        excellence.getValue(),
                                        specialist.getValue())),
                        "Proposed. The office forms a team for it now.");
            }
        });
        propose.addThemeVariants(ButtonVariant.PRIMARY);
        body().add(
                        new Paragraph("The office finds a team that fits what you write here."),
                        first,
                        focus,
                        questions,
                        excellence,
                        specialist,
                        new Actions(propose));
    }

    private static LongText text(String label) {
        return new LongText(label).limit(ScopeText.LONGEST);
    }
}
