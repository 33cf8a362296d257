package org.challengepartners.reviews.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import org.challengepartners.reviews.CheckedFindings;
import org.challengepartners.reviews.ReviewDetail;
import org.challengepartners.reviews.ReviewId;
import org.challengepartners.reviews.ReviewLinks;
import org.challengepartners.reviews.Reviewing;
import org.challengepartners.reviews.SubmitResult;
import org.challengepartners.reviews.Submitting;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.BackLink;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.FormChecks;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;
import org.challengepartners.tenancy.CommandId;
import org.jspecify.annotations.Nullable;

/** Where the lead reviewer checks the findings, reads what submitting them means, and submits them. */
@Route(ReviewLinks.REVIEWS + "/:review/submit")
@RolesAllowed("reviewer")
class SubmitView extends Composite<Page> implements BeforeEnterObserver {

    private final Reviewing reviewing;
    private final Submitting submitting;
    private final ErrorSummary errors = new ErrorSummary();
    private final FormChecks checks = new FormChecks(errors);
    private final Div way = new Div();
    private final Div findings = new Div();
    private final Div consequences = new Div();
    private final TextField school = new TextField("Type the name of the school to confirm");
    private @Nullable ReviewDetail review;
    private @Nullable CheckedFindings checked;
    private CommandId command = CommandId.next();

    SubmitView(Reviewing reviewing, Submitting submitting) {
        this.reviewing = reviewing;
        this.submitting = submitting;
        findings.addClassName("page");
        var submit = new Button("Submit findings to the school", pressed -> submit());
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        checks.check(school, this::isTheSchool, "Type the name of the school as it stands above the field");
        getContent()
                .add(
                        way,
                        errors,
                        new PageHeading("Check the findings before you submit them"),
                        new Paragraph("Nothing is sent until you confirm at the end of this page."),
                        findings,
                        consequences,
                        school,
                        new Actions(submit));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var found = entering.getRouteParameters()
                .get("review")
                .flatMap(ReviewId::parse)
                .flatMap(reviewing::find)
                .filter(ReviewDetail::ofTeam)
                .orElseThrow(NotFoundException::new);
        if (!found.maySubmit()) {
            entering.forwardTo(ReviewLinks.review(found.id())); // where it says who submits, or that it is done
            return;
        }
        errors.clear();
        school.clear();
        command = CommandId.next();
        review = found;
        way.removeAll();
        way.add(new BackLink(ReviewLinks.review(found.id())));
        school.setHelperText(found.schoolName());
        check();
    }

    private void check() {
        var shown = review();
        var now = submitting.check(shown.id());
        checked = now;
        findings.removeAll();
        findings.add(new FindingsDocument(shown.framework(), now.findings()));
        consequences.removeAll();
        consequences.add(new SubmitConsequences(shown, now));
    }

    private void submit() {
        if (!checks.pass()) {
            return;
        }
        var sent = Objects.requireNonNull(checked);
        switch (submitting.submit(command, review().id(), sent.fingerprint())) {
            case SubmitResult.Submitted _, SubmitResult.AlreadySubmitted _ ->
                UI.getCurrent().navigate(ReviewLinks.review(review().id()));
            case SubmitResult.NothingToSubmit _ -> errors.show("Write a finding first: there is nothing to submit");
            case SubmitResult.ChangedSinceChecked _ -> {
                check();
                errors.show("The findings have changed since you opened this page. Check them again: nothing was sent");
            }
            case SubmitResult.OnlyTheLead _ -> errors.show("Only the lead reviewer can submit the findings");
        }
    }

    private boolean isTheSchool(String typed) {
        return typed.strip().equalsIgnoreCase(review().schoolName());
    }

    private ReviewDetail review() {
        return Objects.requireNonNull(review);
    }
}
