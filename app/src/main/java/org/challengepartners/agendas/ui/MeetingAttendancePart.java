package org.challengepartners.agendas.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import org.challengepartners.agendas.Mark;
import org.challengepartners.agendas.MeetingDetail;
import org.challengepartners.agendas.MeetingState;
import org.challengepartners.shell.Part;

/** Which schools are at a meeting; its lead notes it while the meeting is in progress. */
class MeetingAttendancePart extends Composite<Part> {

    MeetingAttendancePart(MeetingDetail meeting, MeetingSteps steps) {
        var list = new UnorderedList();
        list.addClassName("attendance");
        for (var school : meeting.attendance()) {
            var words = new Div(new Span(school.name()));
            words.addClassName("attendance-who");
            var standing = new Span(school.mark().map(Mark::words).orElse("Not noted"));
            standing.addClassName("quiet");
            words.add(standing);
            if (school.corrected() > 0) {
                var corrected = new Span("corrected");
                corrected.addClassName("quiet");
                words.add(corrected);
            }
            var row = new ListItem(words);
            if (meeting.mayRun() && meeting.line().state() == MeetingState.IN_PROGRESS) {
                var marks = new Div();
                marks.addClassName("attendance-marks");
                for (var mark : Mark.values()) {
                    var button = new Button(
                            mark.words(),
                            pressed -> steps.took(
                                    steps.work().holding().note(meeting.id(), school.school(), mark),
                                    "%s: %s".formatted(school.name(), mark.words())));
                    button.setAriaLabel("%s: %s".formatted(school.name(), mark.words()));
                    button.getElement()
                            .setAttribute(
                                    "aria-pressed", String.valueOf(school.mark().equals(Optional.of(mark))));
                    marks.add(button);
                }
                row.add(marks);
            }
            list.add(row);
        }
        getContent().add(list);
    }

    @Override
    protected Part initContent() {
        return new Part("Who is there");
    }
}
