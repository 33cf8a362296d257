package org.challengepartners.calendar.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import org.challengepartners.calendar.HolidayResult;
import org.challengepartners.calendar.KeepingCalendar;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.Confirmation;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.DayField;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.FormChecks;
import org.challengepartners.shell.Part;

/** Enters that a day was proclaimed a bank holiday, or moved away. */
class HolidayForm extends Composite<Part> {

    private final KeepingCalendar keeping;
    private final ErrorSummary errors;
    private final SerializableRunnable changed;
    private final FormChecks checks;
    private final RadioButtonGroup<Boolean> holiday = new RadioButtonGroup<>("What was proclaimed?", true, false);
    private final DayField day = new DayField("Day");
    private final TextField name = new TextField("Name");
    private final Confirmation outcome = new Confirmation();

    HolidayForm(KeepingCalendar keeping, ErrorSummary errors, SerializableRunnable changed) {
        this.keeping = keeping;
        this.errors = errors;
        this.changed = changed;
        this.checks = new FormChecks(errors);
        holiday.setItemLabelGenerator(
                choice -> choice ? "The day is a bank holiday" : "The day is no bank holiday any more");
        name.setHelperText("For example “Bank holiday for the coronation”");
        checks.filled(holiday, "Choose what was proclaimed")
                .filled(day, "Enter the day")
                .filled(name, "Enter a name for the day")
                .atMost(name, 120, "Name");
        getContent();
    }

    @Override
    protected Part initContent() {
        return new Part(
                "A day that was proclaimed or moved",
                new Paragraph(
                        "It counts from the moment on at which you enter it. Deadlines that were given stay as they"
                                + " are."),
                holiday,
                day,
                name,
                new Actions(new Button("Enter the day", pressed -> enter())),
                outcome);
    }

    private void enter() {
        outcome.clear();
        if (!checks.pass()) {
            return;
        }
        switch (keeping.change(day.getValue(), name.getValue(), holiday.getValue())) {
            case HolidayResult.Changed _ -> done();
            case HolidayResult.NotThatDay _ ->
                errors.show(day, "The day must not be over, and the bank holidays of its year must be known");
            case HolidayResult.NotThatName _ -> errors.show(name, "Name must have 120 characters or fewer");
        }
    }

    private void done() {
        outcome.say("%s is %s now"
                .formatted(DateWords.day(day.getValue()), holiday.getValue() ? "a bank holiday" : "an ordinary day"));
        day.clear();
        name.clear();
        changed.run();
    }
}
