package org.challengepartners.reviews.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.io.Serializable;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.challengepartners.reviews.AgreedEstimate;
import org.challengepartners.reviews.EstimatesDetail;
import org.challengepartners.reviews.Strand;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.Part;

/** Where the lead writes down what the team agrees of each graded strand. */
class AgreeForm extends Part {

    private static final AgreedEstimate NOTHING = new AgreedEstimate("", "", "");

    private record Fields(RadioButtonGroup<String> word, TextField exception, TextField disagreement)
            implements Serializable {}

    private final Map<String, Fields> fields = new LinkedHashMap<>();

    AgreeForm(EstimatesDetail now, SerializableConsumer<Map<String, AgreedEstimate>> agree) {
        super("What the team agrees");
        now.strands().forEach(strand -> add(strand(now, strand)));
        add(new Actions(new Button("Keep the agreed estimates", pressed -> agree.accept(agreed()))));
    }

    private Div strand(EstimatesDetail now, Strand strand) {
        var before = now.agreed().getOrDefault(strand.key(), NOTHING);
        var kinds = now.kinds().getOrDefault(strand.key(), 0);
        var word = new RadioButtonGroup<>("Agreed estimate: " + strand.title(), now.scale());
        word.setManualValidation(true);
        word.setValue(before.word().isEmpty() ? null : before.word());
        var exception = new TextField("Why it stands on evidence of fewer than two kinds");
        exception.setValue(before.exception());
        exception.setVisible(kinds < 2);
        var disagreement = new TextField("Who sees it otherwise, and why (optional)");
        disagreement.setValue(before.disagreement());
        fields.put(strand.key(), new Fields(word, exception, disagreement));
        var part = new Div(
                new H3(strand.title()),
                new Paragraph(
                        kinds == 1
                                ? "Its findings rest on evidence of 1 kind."
                                : "Its findings rest on evidence of %d kinds.".formatted(kinds)),
                word,
                exception,
                disagreement);
        part.addClassName("page");
        return part;
    }

    private HashMap<String, AgreedEstimate> agreed() {
        var agreed = new HashMap<String, AgreedEstimate>();
        fields.forEach((strand, of) -> agreed.put(
                strand,
                new AgreedEstimate(
                        of.word().getOptionalValue().orElse(""),
                        of.exception().getValue(),
                        of.disagreement().getValue())));
        return agreed;
    }
}
