package org.challengepartners.membership.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.challengepartners.membership.Directory;
import org.challengepartners.membership.ListedHub;
import org.challengepartners.membership.ListedSchool;
import org.challengepartners.membership.MapWindow;
import org.challengepartners.membership.MappingSchools;
import org.challengepartners.membership.MembershipLinks;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;
import org.challengepartners.shell.Part;
import org.challengepartners.shell.Places;
import org.challengepartners.shell.RecordTable;

/** The members' directory for everybody of the partnership: every school as a row and as a place on the map. */
@Route(MembershipLinks.DIRECTORY)
@Menu(title = "Directory", order = Places.COMPANY + 2)
@RolesAllowed({"headteacher", "reviewer", "hub-lead", "company-member", "office"})
class DirectoryView extends Composite<Page> implements AfterNavigationObserver {

    private final MappingSchools mapping;
    private final TextField search = new TextField("Find a school by name or place");
    private final ComboBox<ListedHub> hub = new ComboBox<>("Hub (optional)");
    private final RecordTable<ListedSchool> schools;
    private final MapPart map = new MapPart(this::look);

    DirectoryView(Directory directory, MappingSchools mapping) {
        this.mapping = mapping;
        schools = new RecordTable<ListedSchool>(
                        "Schools of the partnership",
                        "No school has these letters in its name or place.",
                        page -> hub.getValue() == null
                                ? directory.search(search.getValue(), page)
                                : directory.search(
                                        search.getValue(), hub.getValue().id(), page))
                .column("School", ListedSchool::name)
                .column("Place", ListedSchool::place)
                .column("Phase", school -> school.phase().words())
                .column("Hub", school -> school.hub().orElse("None"))
                .column("Member", school -> school.member().orElse("None"))
                .column("Joined", school -> DateWords.month(school.joinedOn()));
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(changed -> schools.refresh());
        hub.setItemLabelGenerator(ListedHub::name);
        hub.setClearButtonVisible(true);
        hub.addValueChangeListener(changed -> choose());
        var filters = new Div(search, hub);
        filters.addClassName("filters");
        var both = new Div(new Part("Schools", schools), new Part("Where they are", map));
        both.addClassName("list-and-map");
        getContent().widen();
        getContent().add(new PageHeading("Directory"), filters, both);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent entered) {
        hub.setItems(mapping.hubs());
        choose();
    }

    private void choose() {
        schools.refresh();
        map.show(
                hub.getValue() == null
                        ? mapping.in(MapWindow.ENGLAND)
                        : mapping.of(hub.getValue().id()));
    }

    private void look(MapWindow window) {
        map.show(mapping.in(window));
    }
}
