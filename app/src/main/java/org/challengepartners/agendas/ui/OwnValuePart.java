package org.challengepartners.agendas.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import org.challengepartners.agendas.OwnValueForm;
import org.challengepartners.agendas.Problem;
import org.challengepartners.agendas.SchoolValue;
import org.challengepartners.agendas.SchoolValues;
import org.challengepartners.agendas.TargetDetail;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.DayField;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.Part;
import org.challengepartners.tenancy.CommandId;

/** The own figures of the reader's school, which its head and the leads of the hub alone read. */
class OwnValuePart extends Composite<Part> {

    private final TargetDetail target;
    private final SchoolValues own;
    private final ErrorSummary errors;
    private final TargetSteps steps;
    private final TextField value;
    private final DayField day;
    private final TextField source = ItemFields.line("Where it comes from", "For example the census of October");
    private final TextField words = ItemFields.line("A comment (optional)", "");
    private final CommandId command = CommandId.next();

    OwnValuePart(TargetDetail target, SchoolValues own, ErrorSummary errors, TargetSteps steps) {
        this.target = target;
        this.own = own;
        this.errors = errors;
        this.steps = steps;
        var unit = target.text().unit();
        value = ItemFields.line(unit.isEmpty() ? "Your school's value" : "Your school's value in " + unit, "");
        day = new DayField("Measured on");
        getContent()
                .add(new Paragraph(
                        "Only you and the lead of the hub read these. The hub reads one figure made of at least"
                                + " five schools'."));
        if (!own.values().isEmpty()) {
            var list = new UnorderedList();
            own.values().forEach(given -> list.add(new ListItem(line(given, unit))));
            getContent().add(list);
        }
        if (target.end().isEmpty()) {
            getContent()
                    .add(
                            value,
                            day,
                            source,
                            words,
                            new Actions(new Button("Tell the lead this value", pressed -> give())));
        }
    }

    @Override
    protected Part initContent() {
        return new Part("Figures of your own school");
    }

    static String line(SchoolValue given, String unit) {
        return "%s on %s. Source: %s%s"
                .formatted(
                        TargetWords.figure(given.value(), unit),
                        DateWords.day(given.day()),
                        given.source(),
                        given.wording().isEmpty() ? "" : ". " + given.wording());
    }

    private void give() {
        steps.took(
                target,
                steps.giving()
                        .give(
                                command,
                                target.agenda().id(),
                                target.id(),
                                own.school(),
                                new OwnValueForm(
                                        value.getValue(), day.getValue(), source.getValue(), words.getValue())),
                "The value of %s is told to the lead of the hub".formatted(own.name()),
                this::show);
    }

    private void show(Problem problem) {
        switch (problem.field()) {
            case DAY -> errors.show(day, problem.message());
            case SOURCE -> errors.show(source, problem.message());
            case REASON -> errors.show(words, problem.message());
            default -> errors.show(value, problem.message());
        }
    }
}
