package org.challengepartners.elections.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.challengepartners.decisions.Closing;
import org.challengepartners.shell.DayField;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.TimeField;

/** Until when something is open: a day and perhaps a time of the clocks of London, and both in words with the weekday. */
class DayAndTime extends Composite<Div> {

    private final DayField day;
    private final TimeField time;
    private final Paragraph said = new Paragraph();

    DayAndTime(String dayLabel, String timeLabel, String words) {
        day = new DayField(dayLabel);
        time = new TimeField(
                timeLabel, "UK time, for example 17:00. Leave it empty to give members the whole of that day");
        day.addValueChangeListener(changed -> say(words));
        time.addValueChangeListener(changed -> say(words));
        getContent().addClassName("page");
        getContent().add(day, time, said);
    }

    /** When it would close; nothing without a day, and a day without a time lasts until its end. */
    Optional<Closing> closing() {
        return Optional.ofNullable(day.getValue())
                .map(chosen -> Optional.ofNullable(time.getValue())
                        .map(at -> Closing.at(chosen, at))
                        .orElseGet(() -> Closing.atTheEndOf(chosen)));
    }

    void show(ErrorSummary errors, String message) {
        errors.show(day, message);
    }

    private void say(String words) {
        said.setText(closing().map(closing -> words + closing.words()).orElse(""));
    }
}
