package org.challengepartners.agendas.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import org.challengepartners.agendas.AgendaLinks;
import org.challengepartners.agendas.HubMeetings;
import org.challengepartners.agendas.OutcomeId;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.Part;

/** What meetings of a hub agreed and nobody has done yet. */
class AgreedActionsPart extends Part {

    private final SerializableConsumer<OutcomeId> done;

    AgreedActionsPart(HubMeetings hub, SerializableConsumer<OutcomeId> done) {
        super("Agreed and not done yet");
        this.done = done;
        add(agreed(hub));
    }

    private Component agreed(HubMeetings hub) {
        if (hub.actions().isEmpty()) {
            return new Paragraph("Nothing that a meeting agreed is left to do.");
        }
        var list = new UnorderedList();
        list.addClassName("findings");
        hub.actions().forEach(open -> list.add(row(open)));
        return list;
    }

    private ListItem row(HubMeetings.OpenAction open) {
        var action = open.outcome().action().orElseThrow();
        var who = new Paragraph("%s, by %s".formatted(action.owner(), DateWords.day(action.due())));
        who.addClassName("hint");
        var row = new ListItem(new Span(open.outcome().wording()), who);
        row.addClassName("finding");
        row.add(new Paragraph(new Anchor(
                AgendaLinks.meeting(open.meeting().id()), open.meeting().title())));
        if (action.mayEnd()) {
            var button = new Button(
                    "It is done", pressed -> done.accept(open.outcome().id()));
            button.setAriaLabel("It is done: " + open.outcome().wording());
            row.add(button);
        }
        return row;
    }
}
