package org.challengepartners.decisions.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import java.util.Optional;
import org.challengepartners.decisions.Closing;
import org.challengepartners.shell.DayField;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.TimeField;

/** When a meeting begins or goes on: a day and a time of London, both of which are needed. */
class BeginFields extends Composite<Div> {

    private final String verb;
    private final DayField day;
    private final TimeField time;

    /** Of a meeting that {@code begins} or {@code goes on}. */
    BeginFields(String verb) {
        this.verb = verb;
        day = new DayField("Day on which it " + verb);
        time = new TimeField("Time at which it " + verb, "UK time, for example 14:00");
        getContent().addClassName("page");
        getContent().add(day, time);
    }

    /** Empty, and said in the summary, if one of them is missing. */
    Optional<Instant> read(ErrorSummary errors) {
        if (day.getValue() == null) {
            errors.show(day, "Enter the day on which it " + verb);
        }
        if (time.getValue() == null) {
            errors.show(time, "Enter the time at which it " + verb);
        }
        return day.getValue() == null || time.getValue() == null
                ? Optional.empty()
                : Optional.of(Closing.at(day.getValue(), time.getValue()).at());
    }

    void show(ErrorSummary errors, String message) {
        errors.show(day, message);
    }
}
