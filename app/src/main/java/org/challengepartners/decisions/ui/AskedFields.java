package org.challengepartners.decisions.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import org.challengepartners.decisions.Asked;
import org.challengepartners.decisions.Manner;
import org.challengepartners.decisions.OpeningFault;
import org.challengepartners.shell.ErrorSummary;

/** Where the office says how members answer, and what belongs to it. */
class AskedFields extends Composite<Div> {

    private final RadioButtonGroup<Manner> manner = new RadioButtonGroup<>("How members answer", Manner.values());
    private final TextArea options = new TextArea("Options");
    private final IntegerField highest = new IntegerField("Most points for an option");
    private final IntegerField quorum = new IntegerField("How many members must answer");
    private final Checkbox revisable = new Checkbox("Members can change their answer until voting closes");

    AskedFields() {
        manner.setItemLabelGenerator(Manner::words);
        manner.setManualValidation(true);
        manner.addValueChangeListener(changed -> arrange());
        options.setHelperText("One on each line, two at least");
        options.setManualValidation(true);
        highest.setHelperText("For example 5: a member gives each option 0 to 5 points");
        highest.setManualValidation(true);
        quorum.setHelperText("With fewer answers there is no consent; silence counts as nothing");
        quorum.setManualValidation(true);
        getContent().addClassName("page");
        getContent().add(manner, options, highest, quorum, revisable);
        manner.setValue(Manner.FOR_OR_AGAINST);
        arrange();
    }

    void show(Asked asked) {
        manner.setValue(asked.manner());
        options.setValue(String.join("\n", asked.options()));
        highest.setValue(asked.highest() > 1 ? asked.highest() : null);
        quorum.setValue(asked.quorum() > 0 ? asked.quorum() : null);
        revisable.setValue(asked.revisable());
        arrange();
    }

    Asked asked() {
        return new Asked(
                manner.getValue(),
                options.getValue().lines().toList(),
                Optional.ofNullable(highest.getValue()).orElse(0),
                Optional.ofNullable(quorum.getValue()).orElse(0),
                revisable.getValue());
    }

    void show(OpeningFault fault, ErrorSummary errors) {
        switch (fault) {
            case OPTIONS_TOO_FEW, OPTIONS_TOO_MANY, OPTION_TWICE, OPTION_TOO_LONG ->
                errors.show(options, fault.words());
            case HIGHEST_WRONG -> errors.show(highest, fault.words());
            case QUORUM_WRONG -> errors.show(quorum, fault.words());
            case QUESTION_MISSING, QUESTION_TOO_LONG, CLOSES_IN_THE_PAST, CLOSES_TOO_LATE -> errors.show(fault.words());
        }
    }

    private void arrange() {
        var chosen = manner.getValue();
        options.setVisible(chosen != null && chosen.hasOptions());
        highest.setVisible(chosen == Manner.SCORE);
        quorum.setVisible(chosen == Manner.CONSENT);
    }
}
