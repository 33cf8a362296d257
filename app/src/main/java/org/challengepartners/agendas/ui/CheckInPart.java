package org.challengepartners.agendas.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import org.challengepartners.agendas.CheckInForm;
import org.challengepartners.agendas.Limits;
import org.challengepartners.agendas.Problem;
import org.challengepartners.agendas.TargetDetail;
import org.challengepartners.agendas.TargetStatus;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.DayField;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.LongText;
import org.challengepartners.shell.Part;
import org.challengepartners.tenancy.CommandId;

/** Where a lead says how a target stands: the figure, and her judgement beside it. */
class CheckInPart extends Composite<Part> {

    private static final String A_TERM = "13";

    private final TargetDetail target;
    private final ErrorSummary errors;
    private final TargetSteps steps;
    private final TextField value;
    private final DayField day = new DayField("Measured on");
    private final TextField source = ItemFields.line("Source", "Where the value comes from");
    private final RadioButtonGroup<TargetStatus> status =
            new RadioButtonGroup<>("How does the target stand, in your judgement?", TargetStatus.values());
    private final LongText words = new LongText("Comment (optional)").limit(Limits.PARAGRAPH);
    private final TextField weeks = ItemFields.line("Next check-in in how many weeks?", "13 weeks are about a term");
    private final CommandId command = CommandId.next();

    CheckInPart(TargetDetail target, ErrorSummary errors, TargetSteps steps) {
        this.target = target;
        this.errors = errors;
        this.steps = steps;
        var unit = target.text().unit();
        value = ItemFields.line(unit.isEmpty() ? "Value" : "Value in " + unit, "");
        status.setManualValidation(true);
        status.setItemLabelGenerator(TargetStatus::words);
        weeks.setValue(
                target.latest().map(last -> String.valueOf(last.everyWeeks())).orElse(A_TERM));
        var save = new Button("Check in", pressed -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().add(value, day, source, status, words, weeks, new Actions(save));
    }

    @Override
    protected Part initContent() {
        return new Part("Check in");
    }

    private void save() {
        steps.took(
                target,
                steps.checking()
                        .checkIn(
                                command,
                                target.agenda().id(),
                                target.id(),
                                new CheckInForm(
                                        value.getValue(),
                                        status.getValue(),
                                        day.getValue(),
                                        source.getValue(),
                                        words.getValue(),
                                        weeks.getValue())),
                "The check-in is noted",
                this::show);
    }

    private void show(Problem problem) {
        switch (problem.field()) {
            case DAY -> errors.show(day, problem.message());
            case SOURCE -> errors.show(source, problem.message());
            case STATUS -> errors.show(status, problem.message());
            case REASON -> errors.show(words, problem.message());
            case CADENCE -> errors.show(weeks, problem.message());
            default -> errors.show(value, problem.message());
        }
    }
}
