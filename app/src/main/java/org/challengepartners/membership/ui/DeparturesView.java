package org.challengepartners.membership.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.challengepartners.membership.Departing;
import org.challengepartners.membership.Departure;
import org.challengepartners.membership.OfficeLinks;
import org.challengepartners.shell.Crumb;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;
import org.challengepartners.shell.RecordTable;

/** The schools that leave or have left, and those that stayed or came back. */
@Route(OfficeLinks.DEPARTURES)
@RolesAllowed("office")
class DeparturesView extends Composite<Page> implements AfterNavigationObserver {

    private final RecordTable<Departure> departures;

    DeparturesView(Departing departing) {
        departures = new RecordTable<Departure>(
                        "Schools that leave or have left, the latest first",
                        "No school leaves, and none has left.",
                        departing::all)
                .part("School", row -> new Anchor(OfficeLinks.leaving(row.school()), row.schoolName()))
                .column("Last day", row -> DateWords.day(row.lastDay()))
                .column("Reason", Departure::reason)
                .column("State", row -> row.state().words());
        getContent()
                .add(
                        new PageHeading("Schools that leave or have left", new Crumb("Schools", OfficeLinks.SCHOOLS)),
                        new Paragraph("The board of schools leads to the page on which a school is let go."),
                        departures);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent entered) {
        departures.refresh();
    }
}
