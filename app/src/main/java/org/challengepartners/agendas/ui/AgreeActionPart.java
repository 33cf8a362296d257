package org.challengepartners.agendas.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Optional;
import java.util.stream.Stream;
import org.challengepartners.agendas.MeetingDetail;
import org.challengepartners.agendas.MeetingOutcome;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.DayField;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.Part;

/** Where an outcome becomes an action, with an owner and a date, in one step. */
class AgreeActionPart extends Composite<Part> {

    private final RadioButtonGroup<MeetingOutcome> outcome = new RadioButtonGroup<>("Which outcome?");
    private final ComboBox<Optional<MeetingDetail.Attendance>> owner = new ComboBox<>("Who does it?");
    private final DayField due = new DayField("By when?");

    AgreeActionPart(MeetingDetail meeting, MeetingSteps steps, ErrorSummary errors) {
        outcome.setManualValidation(true);
        outcome.setItems(meeting.outcomes().stream()
                .filter(one -> one.action().isEmpty())
                .toList());
        outcome.setItemLabelGenerator(MeetingOutcome::wording);
        outcome.setValue(meeting.outcomes().stream()
                .filter(one -> one.action().isEmpty())
                .toList()
                .getLast());
        owner.setManualValidation(true);
        owner.setItems(Stream.concat(
                        Stream.of(Optional.<MeetingDetail.Attendance>empty()),
                        meeting.attendance().stream().map(Optional::of))
                .toList());
        owner.setItemLabelGenerator(
                school -> school.map(MeetingDetail.Attendance::name).orElse("The hub's lead"));
        owner.setValue(Optional.empty());
        getContent()
                .add(
                        outcome,
                        owner,
                        due,
                        new Actions(new Button(
                                "Make it an action",
                                pressed -> steps.took(
                                        steps.work()
                                                .holding()
                                                .act(
                                                        meeting.id(),
                                                        outcome.getValue().id(),
                                                        owner.getOptionalValue()
                                                                .flatMap(school -> school)
                                                                .map(MeetingDetail.Attendance::school)
                                                                .orElse(null),
                                                        due.getValue()),
                                        "The action is agreed",
                                        problem -> errors.show(due, problem.message())))));
    }

    @Override
    protected Part initContent() {
        return new Part("Make an outcome an action");
    }
}
