package org.challengepartners.agendas.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.challengepartners.agendas.AgendaLinks;
import org.challengepartners.agendas.HubMeetings;
import org.challengepartners.agendas.MeetingLine;

/** The meetings of a hub, by day, each with how far it is. */
class MeetingList extends Composite<UnorderedList> {

    MeetingList(HubMeetings hub) {
        getContent().addClassName("tasks");
        hub.meetings().forEach(meeting -> getContent().add(row(meeting)));
    }

    private static ListItem row(MeetingLine meeting) {
        var when = new Span(meeting.when());
        when.addClassName("quiet");
        var words = new Div(new Anchor(AgendaLinks.meeting(meeting.id()), meeting.title()), when);
        words.addClassName("task-words");
        var row = new ListItem(words, MeetingWords.tag(meeting.state()));
        row.addClassName("task");
        return row;
    }
}
