package org.challengepartners.agendas.ui;

import com.vaadin.flow.component.Composite;
import org.challengepartners.agendas.ActivityId;
import org.challengepartners.agendas.ReadingCalendar;
import org.challengepartners.shell.FileButton;

/** An activity as a file that puts it into the reader's own calendar. */
class IntoCalendar extends Composite<FileButton> {

    private final ActivityId activity;
    private final ReadingCalendar calendar;

    IntoCalendar(ActivityId activity, ReadingCalendar calendar) {
        this.activity = activity;
        this.calendar = calendar;
    }

    @Override
    protected FileButton initContent() {
        return new FileButton(
                "Add to your calendar",
                "activity.ics",
                "text/calendar;charset=utf-8",
                () -> calendar.file(activity).orElseThrow());
    }
}
