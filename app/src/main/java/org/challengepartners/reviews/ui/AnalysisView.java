package org.challengepartners.reviews.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.challengepartners.reviews.Analysing;
import org.challengepartners.reviews.AnalysisDetail;
import org.challengepartners.reviews.EnquiryDetail;
import org.challengepartners.reviews.ReviewLinks;
import org.challengepartners.reviews.Strand;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.EmptyState;
import org.challengepartners.shell.FormChecks;
import org.challengepartners.shell.LongText;
import org.challengepartners.shell.Part;
import org.challengepartners.tenancy.CommandId;

/** The pre-review analysis: the lead writes lines of enquiry and shares them with the host. */
@Route(ReviewLinks.REVIEWS + "/:review/analysis")
@RolesAllowed({"headteacher", "reviewer"})
class AnalysisView extends ReviewPage {

    private final Analysing analysing;

    AnalysisView(Analysing analysing) {
        super("Pre-review analysis");
        this.analysing = analysing;
    }

    @Override
    void show() {
        var analysis = analysing.find(id()).orElseThrow(NotFoundException::new);
        body().removeAll();
        body().add(new Paragraph(
                analysis.shared()
                        ? "The headteacher and the team read these lines of enquiry. They do not change any more."
                        : "Only the team reads this, until the lead reviewer shares it with the headteacher."));
        if (analysis.enquiries().isEmpty()) {
            body().add(new EmptyState(
                    "No line of enquiry yet", "The lead reviewer writes what the team wants to find out, and how."));
        } else {
            var list = new OrderedList();
            analysis.enquiries().forEach(enquiry -> list.add(line(analysis, enquiry)));
            body().add(list);
        }
        if (analysis.mayWrite()) {
            body().add(form(analysis));
            body().add(new Actions(new Button(
                    "Share the analysis with the headteacher",
                    pressed -> told(analysing.share(id()), "The headteacher can read the analysis now."))));
        }
    }

    private ListItem line(AnalysisDetail analysis, EnquiryDetail enquiry) {
        var item = new ListItem(new Paragraph(enquiry.wording()));
        analysis.framework().strand(enquiry.strand()).ifPresent(strand -> item.add(new Paragraph(strand.title())));
        if (!enquiry.evidenceWanted().isEmpty()) {
            item.add(new Paragraph("Evidence wanted: " + enquiry.evidenceWanted()));
        }
        if (analysis.mayWrite()) {
            var remove = new Button("Remove", pressed -> {
                analysing.remove(id(), enquiry.id());
                show();
                confirmation().say("The line of enquiry is removed");
            });
            remove.setAriaLabel("Remove: " + enquiry.wording());
            item.add(new Actions(remove));
        }
        return item;
    }

    private Part form(AnalysisDetail analysis) {
        var wording = new LongText("What does the team want to find out?").limit(EnquiryDetail.LONGEST);
        var wanted = new LongText("Evidence wanted (optional)").limit(EnquiryDetail.LONGEST);
        var strand = new Select<Strand>();
        strand.setLabel("Heading (optional)");
        strand.setItems(analysis.framework().strands());
        strand.setItemLabelGenerator(one -> one == null ? "None" : one.title());
        strand.setEmptySelectionAllowed(true);
        strand.setEmptySelectionCaption("None");
        var checks = new FormChecks(errors()).filled(wording, "Enter the line of enquiry");
        var command = CommandId.next();
        var add = new Button("Add the line of enquiry", pressed -> {
            if (checks.pass()) {
                var key = strand.getValue() == null ? null : strand.getValue().key();
                var wrong = analysing.add(command, id(), key, wording.getValue(), wanted.getValue());
                if (wrong.isPresent()) {
                    errors().show(wording, wrong.get());
                } else {
                    show();
                    confirmation().say("The line of enquiry is added");
                }
            }
        });
        add.addThemeVariants(ButtonVariant.PRIMARY);
        return new Part("Add a line of enquiry", wording, strand, wanted, new Actions(add));
    }
}
