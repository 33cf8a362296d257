package org.challengepartners.agendas.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.challengepartners.agendas.ActivityId;
import org.challengepartners.agendas.AgendaLinks;
import org.challengepartners.agendas.AttendanceSheet;
import org.challengepartners.agendas.Mark;
import org.challengepartners.agendas.NotingAttendance;
import org.challengepartners.agendas.SessionId;
import org.challengepartners.agendas.StepResult;
import org.challengepartners.shell.Confirmation;
import org.challengepartners.shell.Crumb;
import org.challengepartners.shell.EmptyState;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;

/** Who is there on one day of an activity: one row a person, three large buttons, made for a telephone in the hand. */
@Route(AgendaLinks.ACTIVITIES + "/:activity/days/:day/attendance")
@RolesAllowed({"headteacher", "hub-lead"})
class AttendanceView extends Composite<Page> implements BeforeEnterObserver {

    private final NotingAttendance noting;
    private final ErrorSummary errors = new ErrorSummary();
    private final PageHeading heading = new PageHeading("Who is there");
    private final Confirmation confirmation = new Confirmation();
    private final Div body = new Div();

    AttendanceView(NotingAttendance noting) {
        this.noting = noting;
        body.addClassName("page");
        getContent().add(errors, heading, confirmation, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var parameters = entering.getRouteParameters();
        errors.clear();
        confirmation.clear();
        show(parameters
                .get("activity")
                .flatMap(ActivityId::parse)
                .flatMap(activity ->
                        parameters.get("day").flatMap(SessionId::parse).flatMap(day -> noting.find(activity, day)))
                .orElseThrow(NotFoundException::new));
    }

    private void show(AttendanceSheet sheet) {
        var activity = sheet.activity();
        heading.setWay(
                new Crumb("Activities", AgendaLinks.ACTIVITIES),
                new Crumb(activity.facts().title(), AgendaLinks.activity(activity.id())));
        body.removeAll();
        body.add(new Paragraph(sheet.session().words()));
        if (sheet.lines().isEmpty()) {
            body.add(new EmptyState("Nobody is expected", "No school has taken a place."));
            return;
        }
        if (!sheet.begun()) {
            body.add(new Paragraph("Who is there can be noted once the day has begun."));
        }
        body.add(new Paragraph("%d expected, %d present, %d absent, %d with apologies."
                .formatted(
                        sheet.lines().size(),
                        sheet.count(Mark.PRESENT),
                        sheet.count(Mark.ABSENT),
                        sheet.count(Mark.APOLOGIES))));
        var list = new UnorderedList();
        list.addClassName("attendance");
        sheet.lines().forEach(line -> list.add(row(sheet, line)));
        body.add(list);
    }

    private ListItem row(AttendanceSheet sheet, AttendanceSheet.Line line) {
        var who = line.person().isEmpty() ? "Somebody" : line.person();
        var school = new Span(line.school());
        school.addClassName("quiet");
        var words = new Div(new Span(who), school);
        words.addClassName("attendance-who");
        if (line.corrected() > 0) {
            var corrected = new Span(
                    line.corrected() == 1 ? "corrected once" : "corrected %d times".formatted(line.corrected()));
            corrected.addClassName("quiet");
            words.add(corrected);
        }
        var row = new ListItem(words);
        if (sheet.begun()) {
            var marks = new Div();
            marks.addClassName("attendance-marks");
            for (var mark : Mark.values()) {
                marks.add(button(sheet, line, who, mark));
            }
            row.add(marks);
        }
        return row;
    }

    private Button button(AttendanceSheet sheet, AttendanceSheet.Line line, String who, Mark mark) {
        var button = new Button(mark.words(), pressed -> note(sheet, line, who, mark));
        var chosen = line.mark().equals(Optional.of(mark));
        button.getElement().setAttribute("aria-pressed", String.valueOf(chosen));
        button.setAriaLabel("%s, %s: %s".formatted(who, line.school(), mark.words()));
        button.addClassName(chosen ? "attendance-chosen" : "attendance-open");
        return button;
    }

    private void note(AttendanceSheet sheet, AttendanceSheet.Line line, String who, Mark mark) {
        errors.clear();
        var activity = sheet.activity().id();
        switch (noting.note(activity, sheet.session().id(), line.place(), mark)) {
            case StepResult.Done _ -> confirmation.say("%s, %s: %s".formatted(who, line.school(), mark.words()));
            case StepResult.NotNow not -> errors.show(not.why());
            case StepResult.Wrong wrong -> wrong.problems().forEach(problem -> errors.show(problem.message()));
        }
        noting.find(activity, sheet.session().id()).ifPresent(this::show);
    }
}
