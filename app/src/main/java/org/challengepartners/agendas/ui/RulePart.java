package org.challengepartners.agendas.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.challengepartners.agendas.AgreementDetail;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.InsetText;
import org.challengepartners.shell.Part;
import org.challengepartners.shell.SummaryList;

/** By which rule the agenda is adopted, the figures of today, and for the lead what still hinders it. */
class RulePart extends Composite<Part> {

    RulePart(AgreementDetail agreement, AgreementSteps steps) {
        var rows = new SummaryList();
        var rules = agreement.rules();
        agreement
                .adoption()
                .ifPresentOrElse(
                        adoption -> rows.row("Adopted", DateWords.dayAndTime(adoption.adoptedAt()))
                                .row("Rule", adoption.rule() + "."),
                        () -> rows.row("At once", "when all schools have answered and none objects")
                                .row("Otherwise by the lead", "from the deadline on, by these rules of the hub")
                                .row("Quorum", rules.quorum().words())
                                .row("Threshold", rules.threshold().words())
                                .row("Objections", rules.blocks().words()));
        rows.row("Figures", agreement.tally().words());
        if (agreement.running()) {
            agreement.answerBy().ifPresent(day -> rows.row("Schools answer until", DateWords.day(day)));
            agreement.resolveBy().ifPresent(day -> rows.row("Objections are talked through until", DateWords.day(day)));
        }
        getContent().add(rows);
        if (agreement.running() && agreement.leads()) {
            lead(agreement, steps);
        }
    }

    @Override
    protected Part initContent() {
        return new Part("By which rule");
    }

    private void lead(AgreementDetail agreement, AgreementSteps steps) {
        if (agreement.hindrances().isEmpty()) {
            var adopt =
                    new Button("Adopt version %s".formatted(agreement.version().number()), pressed -> steps.adopt());
            adopt.addThemeVariants(ButtonVariant.PRIMARY);
            getContent().add(new Paragraph("You can adopt it now. It then stays as it is."), new Actions(adopt));
            return;
        }
        var list = new UnorderedList();
        agreement.hindrances().forEach(why -> list.add(new ListItem(why + ".")));
        getContent().add(new InsetText(new Paragraph("You cannot adopt it yet:"), list));
    }
}
