package org.challengepartners.agendas.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.challengepartners.agendas.AgendaDetail;
import org.challengepartners.agendas.AgendaLinks;
import org.challengepartners.agendas.Cost;
import org.challengepartners.agendas.MeetingLine;
import org.challengepartners.agendas.MeetingState;
import org.challengepartners.shell.Part;

/** What goes with an agenda in the course of its year: when the hub meets, and its funding. */
class YearPart extends Composite<Div> {

    YearPart(AgendaDetail agenda) {
        getContent().addClassName("page");
        getContent().add(meetings(agenda), funding(agenda));
    }

    private static Part meetings(AgendaDetail agenda) {
        var part = new Part("When we meet");
        MeetingWords.warnings(agenda.year().warnings()).ifPresent(part::add);
        var held = agenda.year().meetings().stream()
                .filter(meeting -> meeting.opened() && meeting.state() != MeetingState.CANCELLED)
                .toList();
        if (!held.isEmpty()) {
            var list = new UnorderedList();
            held.forEach(meeting -> list.add(row(meeting)));
            part.add(list);
        }
        var all = new Paragraph(new Anchor(AgendaLinks.MEETINGS, "All meetings, and what waits for one"));
        all.addClassName("not-printed");
        part.add(all);
        return part;
    }

    private static ListItem row(MeetingLine meeting) {
        var when = new Span(": " + meeting.when());
        return new ListItem(new Anchor(AgendaLinks.meeting(meeting.id()), meeting.title()), when);
    }

    private static Part funding(AgendaDetail agenda) {
        var budget = agenda.year().budget();
        var part = new Part(
                "Funding",
                new Paragraph(
                        budget.allocations().isEmpty()
                                ? "The office has entered no funding of the hub for this year."
                                : "Allocated to the hub: %s. Planned from it: %s."
                                        .formatted(Cost.words(budget.allocated()), Cost.words(budget.planned()))));
        if (!budget.lines().isEmpty()) {
            var lines = new Paragraph(new Anchor(AgendaLinks.budget(agenda.id()), "The budget line by line"));
            lines.addClassName("not-printed");
            part.add(lines);
        }
        return part;
    }
}
