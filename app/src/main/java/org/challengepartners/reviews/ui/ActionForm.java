package org.challengepartners.reviews.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.challengepartners.reviews.ActionProblem;
import org.challengepartners.reviews.ActionState;
import org.challengepartners.reviews.ActionText;
import org.challengepartners.shell.DayField;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.FormChecks;
import org.challengepartners.shell.LongText;

/** What a school says to an area: an action with who, when and how far, or why there is none. */
class ActionForm extends Div {

    private final RadioButtonGroup<Boolean> kind =
            new RadioButtonGroup<>("What does your school do?", List.of(true, false));
    private final LongText wording = new LongText("Action");
    private final TextField who = new TextField("Who does it");
    private final DayField due = new DayField("By when", "Optional. For example 30/10/2026");
    private final RadioButtonGroup<ActionState> state = new RadioButtonGroup<>("How far is it?", ActionState.values());
    private final LongText evidence = new LongText("Where it can be seen");

    ActionForm() {
        addClassName("page");
        kind.setItemLabelGenerator(acts -> acts ? "Something: an action" : "Nothing, for a reason");
        kind.setManualValidation(true);
        kind.addValueChangeListener(chosen -> arrange());
        wording.limit(ActionText.LONGEST_WORDING);
        who.setHelperText("Optional. A role, for example deputy head; no names of pupils");
        who.setManualValidation(true);
        state.setItemLabelGenerator(ActionState::words);
        evidence.limit(ActionText.LONGEST_EVIDENCE);
        evidence.setHelperText("For example minutes, a lesson visit, pupils' work. Needed before it can be done");
        add(kind, wording, who, due, state, evidence);
    }

    void show(ActionText text) {
        kind.setValue(text.isAction());
        wording.setValue(text.wording());
        who.setValue(text.who());
        due.setValue(text.due().orElse(null));
        state.setValue(text.state());
        evidence.setValue(text.evidence());
        arrange();
    }

    private void arrange() {
        var acts = !Boolean.FALSE.equals(kind.getValue());
        wording.setLabel(acts ? "Action" : "Why your school does nothing about it");
        who.setVisible(acts);
        due.setVisible(acts);
        state.setVisible(acts);
        evidence.setVisible(acts);
    }

    boolean isReadable(ErrorSummary errors) {
        return !due.isVisible() || new FormChecks(errors).readable(due).pass();
    }

    ActionText text() {
        return new ActionText(
                !Boolean.FALSE.equals(kind.getValue()),
                wording.getValue(),
                who.getValue(),
                Optional.ofNullable(due.getValue()),
                Optional.ofNullable(state.getValue()).orElse(ActionState.PLANNED),
                evidence.getValue());
    }

    void show(Set<ActionProblem> problems, ErrorSummary errors) {
        for (var problem : problems) {
            switch (problem) {
                case NO_WORDING, NO_REASON, WORDING_TOO_LONG -> errors.show(wording, problem.words());
                case WHO_TOO_LONG -> errors.show(who, problem.words());
                case NO_EVIDENCE, EVIDENCE_TOO_LONG -> errors.show(evidence, problem.words());
            }
        }
    }
}
