package org.challengepartners.home.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.challengepartners.calendar.SchoolCalendar.ClosedDay;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.DayField;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.FormChecks;
import org.challengepartners.shell.Part;

/** The days of a term on which the school is closed, for example for training. */
class ClosedDays extends Composite<Part> {

    /** What was entered. */
    record Entered(LocalDate day, String reason) implements Serializable {}

    ClosedDays(
            List<ClosedDay> closed,
            ErrorSummary errors,
            SerializableConsumer<Entered> close,
            SerializableConsumer<LocalDate> open) {
        var day = new DayField("Day on which the school is closed");
        var reason = new TextField("Why");
        reason.setHelperText("For example “Training”");
        var checks = new FormChecks(errors)
                .filled(day, "Enter the day on which the school is closed")
                .filled(reason, "Enter why the school is closed")
                .atMost(reason, 80, "Why");
        if (closed.isEmpty()) {
            getContent().add(new Paragraph("Your school has no closed days in its terms."));
        } else {
            var list = new UnorderedList();
            closed.forEach(line -> list.add(item(line, open)));
            getContent().add(list);
        }
        getContent().add(day, reason, new Actions(new Button("Add the closed day", pressed -> {
            if (checks.pass()) {
                close.accept(new Entered(day.getValue(), reason.getValue()));
            }
        })));
    }

    @Override
    protected Part initContent() {
        return new Part("Closed days");
    }

    private static ListItem item(ClosedDay line, SerializableConsumer<LocalDate> open) {
        var remove = new Button("Remove", pressed -> open.accept(line.day()));
        remove.setAriaLabel("Remove " + DateWords.day(line.day()));
        return new ListItem(new Span("%s: %s".formatted(DateWords.day(line.day()), line.reason())), remove);
    }
}
