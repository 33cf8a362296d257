package org.challengepartners.agendas.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Paragraph;
import org.challengepartners.agendas.AdoptionRecord;
import org.challengepartners.agendas.Tally;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.Part;
import org.challengepartners.shell.SummaryList;

/** That the schools agreed: when, by which rule and on which figures. */
class AdoptionPart extends Composite<Part> {

    AdoptionPart(AdoptionRecord adoption) {
        var tally = adoption.tally();
        getContent()
                .add(
                        new Paragraph(
                                "Adopted on %s, when the last of %d schools had answered version %s and none objected."
                                        .formatted(
                                                DateWords.dayAndTime(adoption.adoptedAt()),
                                                tally.asked(),
                                                adoption.version())),
                        new SummaryList()
                                .row("Rule", adoption.rule() + ".")
                                .row("Figures", figures(tally))
                                .row("Fingerprint of the text", new Code(adoption.textHash())));
    }

    @Override
    protected Part initContent() {
        var part = new Part("This agenda is adopted");
        part.addClassName("adoption");
        return part;
    }

    private static String figures(Tally tally) {
        return "%d asked: %d agreed, %d agreed with a reservation, %d stood aside, 0 objected, 0 did not answer"
                .formatted(tally.asked(), tally.agreed(), tally.withReservation(), tally.stoodAside());
    }
}
