package org.challengepartners.agendas.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.challengepartners.agendas.AgendaLinks;
import org.challengepartners.agendas.AllocatingFunds;
import org.challengepartners.membership.HubLine;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;
import org.challengepartners.shell.Places;
import org.challengepartners.shell.RecordTable;

/** The hubs, each with the way to what it is allocated. */
@Route(AgendaLinks.FUNDING)
@Menu(title = "Hub funding", order = Places.OFFICE + 2.5)
@RolesAllowed("office")
class FundingsView extends Composite<Page> implements AfterNavigationObserver {

    private final TextField search = new TextField("Find a hub by its name");
    private final RecordTable<HubLine> hubs;

    FundingsView(AllocatingFunds allocating) {
        hubs = new RecordTable<HubLine>(
                        "Hubs of the partnership",
                        "No hub has these letters in its name.",
                        page -> allocating.search(search.getValue(), page))
                .part("Hub", hub -> new Anchor(AgendaLinks.funding(hub.id()), hub.name()))
                .column("State", hub -> hub.state().words())
                .column("Schools", hub -> "%,d".formatted(hub.schools()));
        search.addClassName("wide-search");
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(changed -> hubs.refresh());
        getContent().add(new PageHeading("Hub funding"), search, hubs);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent entered) {
        hubs.refresh();
    }
}
