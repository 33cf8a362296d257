package org.challengepartners.agendas.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.ArrayList;
import java.util.SequencedMap;
import org.challengepartners.agendas.ConsultationDetail;
import org.challengepartners.agendas.Field;
import org.challengepartners.agendas.ItemText;
import org.challengepartners.agendas.Limits;
import org.challengepartners.agendas.PassagePart;
import org.challengepartners.agendas.Problem;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.InsetText;
import org.challengepartners.shell.LongText;

/** Which passage of a thing on the agenda is meant: one of its texts and words of it, selected above or typed. */
class PassageFields extends Composite<Div> {

    /** Takes what is selected inside the text, for whoever marks words instead of typing them. */
    private static final String SELECTED = "window.getSelection().toString().trim()";

    private final InsetText passage;
    private final RadioButtonGroup<PassagePart> part = new RadioButtonGroup<>("Which part do you speak about?");
    private final LongText quoted = new LongText("Which words of it? (optional)");

    PassageFields(ConsultationDetail consultation, ItemText about) {
        var texts = PassagePart.of(about);
        var parts = new ArrayList<>(texts.sequencedKeySet());
        parts.addFirst(PassagePart.WHOLE);
        part.setManualValidation(true);
        part.setItemLabelGenerator(PassagePart::words);
        part.setItems(parts);
        part.addValueChangeListener(chosen -> quoted.setVisible(chosen.getValue() != PassagePart.WHOLE));
        quoted.hint(
                        "Select the words above, or write them as they stand there. Leave it empty to speak about all of it.")
                .limit(Limits.PARAGRAPH);
        quoted.setVisible(false);
        part.setValue(PassagePart.WHOLE);
        passage = new InsetText(new Paragraph(
                "Version %s reads:".formatted(consultation.latest().number())));
        ItemWords.lines(about, consultation.text()).forEach(line -> passage.add(AgendaDocument.prose(line)));
        passage.getElement()
                .addEventListener(
                        "mouseup",
                        event -> take(texts, event.getEventData().get(SELECTED).asString()))
                .addEventData(SELECTED);
        getContent().addClassName("page");
        getContent().add(part, quoted);
    }

    /** The words as the school reads them; what is selected there comes into the fields. */
    InsetText passage() {
        return passage;
    }

    PassagePart part() {
        return part.getValue();
    }

    String quoted() {
        return quoted.getValue();
    }

    void show(ErrorSummary errors, Problem problem) {
        if (problem.field() == Field.QUOTED) {
            errors.show(quoted, problem.message());
        } else {
            errors.show(part, problem.message());
        }
    }

    private void take(SequencedMap<PassagePart, String> texts, String selected) {
        texts.forEach((name, text) -> {
            if (!selected.isEmpty() && text.contains(selected)) {
                part.setValue(name);
                quoted.setValue(selected);
            }
        });
    }
}
