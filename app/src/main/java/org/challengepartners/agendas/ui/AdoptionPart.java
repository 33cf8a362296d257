package org.challengepartners.agendas.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Paragraph;
import org.challengepartners.agendas.AdoptionRecord;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.Part;
import org.challengepartners.shell.SummaryList;

/** That the schools agreed: when, by which rule and on which figures. */
class AdoptionPart extends Composite<Part> {

    AdoptionPart(AdoptionRecord adoption) {
        var tally = adoption.tally();
        getContent()
                .add(
                        new Paragraph((tally.adoptsAtOnce()
                                        ? "Adopted on %s, when the last of %d schools had answered version %s and none objected."
                                        : "Adopted on %s by the hub's lead. %d schools were asked about version %s.")
                                .formatted(
                                        DateWords.dayAndTime(adoption.adoptedAt()), tally.asked(), adoption.version())),
                        new SummaryList()
                                .row("Rule", adoption.rule() + ".")
                                .row("Figures", tally.words())
                                .row("Fingerprint of the text", new Code(adoption.textHash())));
    }

    @Override
    protected Part initContent() {
        var part = new Part("This agenda is adopted");
        part.addClassName("adoption");
        return part;
    }
}
