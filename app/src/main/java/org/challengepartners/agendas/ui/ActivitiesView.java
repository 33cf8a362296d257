package org.challengepartners.agendas.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.challengepartners.agendas.ActivityLine;
import org.challengepartners.agendas.ActivityReading;
import org.challengepartners.agendas.AgendaLinks;
import org.challengepartners.agendas.HubActivities;
import org.challengepartners.agendas.SessionLine;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.EmptyState;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;
import org.challengepartners.shell.Part;
import org.challengepartners.shell.Places;
import org.challengepartners.shell.RecordTable;

/** What the schools of the reader's hubs do together: what lies ahead, and what is over. */
@Route(AgendaLinks.ACTIVITIES)
@Menu(title = "Activities", order = Places.HUB + 1)
@RolesAllowed({"headteacher", "hub-lead"})
class ActivitiesView extends Composite<Page> implements AfterNavigationObserver {

    private final ActivityReading reading;
    private final Div hubs = new Div();

    ActivitiesView(ActivityReading reading) {
        this.reading = reading;
        hubs.addClassName("page");
        getContent().add(new PageHeading("Activities"), hubs);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent entered) {
        hubs.removeAll();
        var mine = reading.hubs();
        if (mine.isEmpty()) {
            hubs.add(new EmptyState(
                    "You belong to no hub yet",
                    "The partnership office places schools in hubs and names their leads."));
        }
        mine.forEach(hub -> hubs.add(part(hub)));
    }

    private Part part(HubActivities hub) {
        var ahead = table(new RecordTable<>(
                "What lies ahead of " + hub.name(),
                "Nothing lies ahead. What the hub's lead opens for sign-up stands here.",
                page -> reading.ahead(hub.hub(), page)));
        var behind = table(new RecordTable<>(
                "What is over in " + hub.name(), "Nothing is over yet.", page -> reading.behind(hub.hub(), page)));
        var part = new Part(hub.name());
        if (hub.mayPlan()) {
            part.add(new Actions(new Anchor(AgendaLinks.planActivity(hub.hub()), "Plan an activity")));
        }
        part.add(new Part("Ahead", ahead), new Part("Over", behind));
        return part;
    }

    private static Component table(RecordTable<ActivityLine> table) {
        table.part("Activity", ActivitiesView::link)
                .column("Kind", line -> line.kind().words())
                .column("When", ActivitiesView::when)
                .column("How it stands", ActivityLine::standing)
                .refresh();
        return table;
    }

    private static Component link(ActivityLine line) {
        return new Anchor(AgendaLinks.activity(line.id()), line.title());
    }

    private static String when(ActivityLine line) {
        return line.next().map(SessionLine::words).orElse("No day")
                + (line.days() > 1 ? ", one of %d days".formatted(line.days()) : "");
    }
}
