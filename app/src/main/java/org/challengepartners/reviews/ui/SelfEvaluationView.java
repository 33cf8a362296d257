package org.challengepartners.reviews.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.challengepartners.reviews.ReviewLinks;
import org.challengepartners.reviews.SelfEvaluating;
import org.challengepartners.reviews.SelfEvaluationDetail;
import org.challengepartners.reviews.SelfEvaluationDetail.Heading;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.Drafts;
import org.challengepartners.shell.Part;
import org.challengepartners.shell.SummaryList;
import org.challengepartners.shell.WarningText;

/** A school's self-evaluation, heading by heading of its review's framework: written by the school, then read by the team. */
@Route(ReviewLinks.REVIEWS + "/:review/self-evaluation")
@RolesAllowed({"headteacher", "reviewer"})
class SelfEvaluationView extends ReviewPage {

    private final SelfEvaluating evaluating;
    private final Drafts drafts;

    SelfEvaluationView(SelfEvaluating evaluating, Drafts drafts) {
        super("Self-evaluation");
        this.evaluating = evaluating;
        this.drafts = drafts;
    }

    @Override
    void show() {
        var detail = evaluating.find(id()).orElseThrow(NotFoundException::new);
        body().removeAll();
        if (!detail.carried().isEmpty()) {
            var open = new UnorderedList();
            detail.carried()
                    .forEach(area -> open.add(new ListItem("%s (%s)".formatted(area.wording(), area.progress()))));
            body().add(new Part("Open areas of the last review", open));
        }
        if (detail.mayWrite()) {
            write(detail);
        } else {
            detail.submittedAt()
                    .ifPresent(at -> body().add(new Paragraph("Submitted by %s on %s. This version is locked."
                            .formatted(detail.submittedBy(), DateWords.dayAndTime(at)))));
            detail.headings().forEach(heading -> body().add(read(heading)));
        }
    }

    private static Part read(Heading heading) {
        var text = heading.text();
        var facts = new SummaryList()
                .row(text.notApplicable() ? "Why it is not applicable" : "What the school says", text.wording());
        if (text.estimate() != null) {
            facts.row("The school's own estimate", text.estimate());
        }
        return new Part(heading.strand().title(), facts);
    }

    private void write(SelfEvaluationDetail detail) {
        body().add(new Paragraph(
                "Your text is kept as you type. The team reads it when you have submitted it, and not before."));
        detail.headings().forEach(heading -> body().add(new HeadingForm(detail, heading, evaluating, drafts, this)));
        if (detail.maySubmit()) {
            var areasToo = new Checkbox(
                    "Let the team read the open areas of the last review, and what we have done about them");
            var submit = new Button(
                    "Submit the self-evaluation to the team",
                    pressed -> told(
                            evaluating.submit(id(), areasToo.getValue()),
                            "The self-evaluation is submitted. The team can read it now."));
            submit.addThemeVariants(ButtonVariant.PRIMARY);
            if (!detail.carried().isEmpty()) {
                body().add(areasToo);
            }
            body().add(new WarningText("What you have saved is locked when you submit it."), new Actions(submit));
        } else {
            body().add(new Paragraph("You can submit it when the team is accepted."));
        }
    }
}
