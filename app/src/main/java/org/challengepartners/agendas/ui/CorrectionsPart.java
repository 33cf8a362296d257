package org.challengepartners.agendas.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import java.util.Optional;
import org.challengepartners.agendas.AgendaLinks;
import org.challengepartners.agendas.AgreementDetail;
import org.challengepartners.agendas.Erratum;
import org.challengepartners.agendas.ItemKind;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.Part;
import org.challengepartners.shell.StatusTag;

/** Slips of the pen in the version before the schools: two heads who call it one correct it, and all answers stay. */
class CorrectionsPart extends Composite<Part> {

    CorrectionsPart(AgreementDetail agreement, AgreementSteps steps) {
        agreement.errata().forEach(erratum -> getContent().add(erratum(agreement, erratum, steps)));
        if (agreement.leads() && agreement.running()) {
            var list = new UnorderedList();
            agreement.text().items().stream()
                    .filter(item -> item.text().kind() != ItemKind.WAY_OF_WORKING)
                    .forEach(item -> list.add(new ListItem(new Anchor(
                            AgendaLinks.typo(agreement.id(), item.id()),
                            ItemWords.lines(item.text(), agreement.text()).getFirst()))));
            getContent()
                    .add(
                            new Paragraph(
                                    "A slip of the pen is corrected when two heads say that it is one. A figure or a way of"
                                            + " working is never one: change the words and put a new version."),
                            new Details("Report a slip in …", list));
        }
    }

    @Override
    protected Part initContent() {
        return new Part("Corrections");
    }

    private static Div erratum(AgreementDetail agreement, Erratum erratum, AgreementSteps steps) {
        var block = new Div(
                new ChangeSection(
                        "Correction: " + erratum.before().kind().words().toLowerCase(Locale.UK),
                        Optional.of(erratum.before()),
                        agreement.text(),
                        Optional.of(erratum.after()),
                        agreement.text()),
                tag(erratum),
                quiet("Reported by %s, %s".formatted(erratum.foundBy(), DateWords.dayAndTime(erratum.foundAt()))));
        block.addClassName("amendment");
        erratum.words()
                .forEach(word -> block.add(quiet("%s, %s: %s, %s"
                        .formatted(
                                word.by(),
                                word.school(),
                                word.isSlip() ? "a slip of the pen" : "a change of substance",
                                DateWords.dayAndTime(word.at())))));
        if (erratum.waits() && agreement.running() && !agreement.mine().isEmpty()) {
            block.add(new Actions(
                    new Button("It is a slip of the pen", pressed -> steps.say(erratum.id(), true)),
                    new Button("It changes the substance", pressed -> steps.say(erratum.id(), false))));
        }
        return block;
    }

    private static StatusTag tag(Erratum erratum) {
        if (erratum.isConfirmed()) {
            return StatusTag.done("Corrected, all answers stay");
        }
        return StatusTag.neutral(
                erratum.isRefused()
                        ? "Not a slip"
                        : "%d of 2 heads call it a slip"
                                .formatted(erratum.words().size()));
    }

    private static Paragraph quiet(String words) {
        var quiet = new Paragraph(words);
        quiet.addClassName("quiet");
        return quiet;
    }
}
