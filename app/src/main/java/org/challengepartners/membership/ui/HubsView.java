package org.challengepartners.membership.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.challengepartners.membership.HubBoard;
import org.challengepartners.membership.HubLine;
import org.challengepartners.membership.MembershipLinks;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;
import org.challengepartners.shell.Places;
import org.challengepartners.shell.RecordTable;

/** The hubs of the partnership, as the office keeps them. */
@Route(MembershipLinks.HUBS)
@Menu(title = "Hubs", order = Places.OFFICE + 2)
@RolesAllowed("office")
class HubsView extends Composite<Page> implements AfterNavigationObserver {

    private final TextField search = new TextField("Find a hub by its name");
    private final RecordTable<HubLine> hubs;

    HubsView(HubBoard board) {
        hubs = new RecordTable<HubLine>(
                        "Hubs of the partnership",
                        "No hub has these letters in its name.",
                        page -> board.search(search.getValue(), page))
                .part("Hub", hub -> new Anchor(MembershipLinks.hub(hub.id()), hub.name()))
                .column("Kind", hub -> hub.kind().words())
                .column("State", hub -> hub.state().words())
                .column("Lead school", hub -> hub.leadSchool().orElse("None"))
                .column("Schools", hub -> "%,d".formatted(hub.schools()));
        search.addClassName("wide-search");
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(changed -> hubs.refresh());
        getContent().widen();
        getContent()
                .add(
                        new PageHeading("Hubs"),
                        new Paragraph(new Anchor(MembershipLinks.HUBS + "/new", "Form a hub")),
                        search,
                        hubs);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent entered) {
        hubs.refresh();
    }
}
