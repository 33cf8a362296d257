package org.challengepartners.agendas.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.Command;
import java.util.List;
import org.challengepartners.agendas.AgendaLinks;
import org.challengepartners.agendas.MeetingDetail;
import org.challengepartners.agendas.MeetingPoint;
import org.challengepartners.agendas.MeetingState;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.Part;
import org.challengepartners.shell.StatusTag;

/** What a meeting talks about; its lead places what waits, and moves or copies an item to the next meeting. */
class PointsPart extends Composite<Part> {

    private final MeetingDetail meeting;
    private final MeetingSteps steps;
    private final boolean open;

    PointsPart(MeetingDetail meeting, MeetingSteps steps) {
        this.meeting = meeting;
        this.steps = steps;
        var state = meeting.line().state();
        open = meeting.mayRun() && state != MeetingState.CLOSED && state != MeetingState.CANCELLED;
        var list = new OrderedList();
        list.addClassName("findings");
        meeting.points().forEach(point -> list.add(placed(point)));
        getContent().add(list);
        if (state == MeetingState.DRAFT || state == MeetingState.OPEN) {
            getContent()
                    .add(new Actions(
                            new Anchor(AgendaLinks.propose(meeting.line().hub()), "Propose something for a meeting")));
        }
        offer("Left over from earlier meetings", "Take it up here", meeting.unfinished());
        offer("Waiting for a meeting", "Place it here", meeting.backlog());
    }

    @Override
    protected Part initContent() {
        return new Part("What the meeting talks about");
    }

    private ListItem placed(MeetingPoint point) {
        var item = row(point);
        var state = meeting.line().state();
        if (point.discussed()) {
            item.add(StatusTag.done("Discussed"));
        } else if (state == MeetingState.CLOSED) {
            item.add(StatusTag.neutral(point.standing() ? "Not discussed" : "Left for the next meeting"));
        }
        if (!open) {
            return item;
        }
        var actions = new Actions();
        if (state == MeetingState.IN_PROGRESS && !point.discussed()) {
            actions.add(button(
                    "Discussed",
                    point,
                    () -> steps.took(steps.work().holding().discussed(meeting.id(), point.id()), "It is discussed")));
        }
        if (!point.standing() && !meeting.next().isEmpty()) {
            var next = meeting.next().getFirst();
            if (!point.discussed()) {
                actions.add(button(
                        "Move to the next meeting",
                        point,
                        () -> steps.took(
                                steps.work().proposing().place(point.id(), next.id()),
                                "It is moved to " + next.when())));
            }
            actions.add(button(
                    "Copy to the next meeting",
                    point,
                    () -> steps.took(
                            steps.work().proposing().copy(point.id(), next.id()), "It is copied to " + next.when())));
        }
        if (actions.getComponentCount() > 0) {
            item.add(actions);
        }
        return item;
    }

    private void offer(String heading, String words, List<MeetingPoint> points) {
        if (points.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        list.addClassName("findings");
        for (var point : points) {
            var item = row(point);
            item.add(button(
                    words,
                    point,
                    () -> steps.took(
                            steps.work().proposing().place(point.id(), meeting.id()), "It stands at this meeting")));
            list.add(item);
        }
        var part = new Part(heading, list);
        part.addClassName("not-printed");
        getContent().add(part);
    }

    private static ListItem row(MeetingPoint point) {
        var item = new ListItem(new Span(point.title()));
        item.addClassName("finding");
        if (!point.wording().isEmpty()) {
            item.add(AgendaDocument.prose(point.wording()));
        }
        var by = new Paragraph(point.standing() ? "At each meeting" : "Proposed by " + point.by());
        by.addClassName("hint");
        item.add(by);
        return item;
    }

    private static Component button(String words, MeetingPoint point, Command step) {
        var button = new Button(words, pressed -> step.execute());
        button.setAriaLabel(words + ": " + point.title());
        return button;
    }
}
