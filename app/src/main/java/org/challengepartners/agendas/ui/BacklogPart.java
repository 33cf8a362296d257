package org.challengepartners.agendas.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import org.challengepartners.agendas.HubMeetings;
import org.challengepartners.agendas.MeetingPoint;
import org.challengepartners.agendas.PointId;
import org.challengepartners.shell.Part;

/** What waits for a meeting of a hub. */
class BacklogPart extends Part {

    private final SerializableConsumer<PointId> withdraw;

    BacklogPart(HubMeetings hub, SerializableConsumer<PointId> withdraw) {
        super("Waiting for a meeting");
        this.withdraw = withdraw;
        add(backlog(hub));
    }

    private Component backlog(HubMeetings hub) {
        if (hub.backlog().isEmpty()) {
            return new Paragraph("Nothing waits. Any school proposes what the next meeting should talk about.");
        }
        var list = new UnorderedList();
        list.addClassName("findings");
        hub.backlog().forEach(point -> list.add(row(point, point.mine() || hub.mayConvene())));
        return list;
    }

    private ListItem row(MeetingPoint point, boolean mayWithdraw) {
        var row = new ListItem(new Span(point.title()));
        row.addClassName("finding");
        if (!point.wording().isEmpty()) {
            row.add(AgendaDocument.prose(point.wording()));
        }
        var by = new Paragraph("Proposed by " + point.by());
        by.addClassName("hint");
        row.add(by);
        if (mayWithdraw) {
            var button = new Button("Withdraw", pressed -> withdraw.accept(point.id()));
            button.setAriaLabel("Withdraw: " + point.title());
            row.add(button);
        }
        return row;
    }
}
