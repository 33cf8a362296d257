package org.challengepartners.establishments.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.challengepartners.establishments.EstablishmentLine;
import org.challengepartners.establishments.EstablishmentLinks;
import org.challengepartners.establishments.EstablishmentStatus;
import org.challengepartners.establishments.PublicRegister;
import org.challengepartners.establishments.SearchingRegister;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.EmptyState;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;
import org.challengepartners.shell.Places;
import org.challengepartners.shell.RecordTable;

/** The public register of schools, as the office searches it. */
@Route(EstablishmentLinks.REGISTER)
@Menu(title = "Register", order = Places.OFFICE + 3)
@RolesAllowed("office")
class RegisterView extends Composite<Page> implements AfterNavigationObserver {

    private final PublicRegister register;
    private final Div state = new Div();
    private final TextField search = new TextField("Find an establishment by name, town, postcode or URN");
    private final RecordTable<EstablishmentLine> found;

    RegisterView(PublicRegister register, SearchingRegister searching) {
        this.register = register;
        found = new RecordTable<EstablishmentLine>(
                        "Establishments of the public register",
                        "No establishment has these letters in its name, town, postcode or URN.",
                        page -> searching.search(search.getValue(), page))
                .part("Establishment", line -> new Anchor(EstablishmentLinks.establishment(line.urn()), line.name()))
                .column("URN", line -> line.urn().toString())
                .column("Town", line -> line.town().orElse(""))
                .column("Postcode", line -> line.postcode().orElse(""))
                .column("State", RegisterView::state);
        state.addClassName("page");
        search.addClassName("wide-search");
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(changed -> found.refresh());
        getContent().widen();
        getContent().add(new PageHeading("Public register"), state, search, found);
    }

    private static String state(EstablishmentLine line) {
        return line.status() == EstablishmentStatus.CLOSED
                ? line.closedOn()
                        .map(day -> "Closed on " + DateWords.day(day))
                        .orElse(line.status().words())
                : line.status().words();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent entered) {
        state.removeAll();
        var day = register.day();
        search.setVisible(day.isPresent());
        found.setVisible(day.isPresent());
        if (day.isEmpty()) {
            state.add(new EmptyState(
                            "No file of the public register has been imported yet",
                            "Import it, and schools are found by name, placed on the map and followed through a change of number.")
                    .link("Import the public register", EstablishmentLinks.IMPORT));
            return;
        }
        state.add(
                new Paragraph(
                        "As the register's file of %s has it. It contains public sector information licensed under the Open Government Licence v3.0."
                                .formatted(DateWords.day(day.get()))),
                new Paragraph(new Anchor(EstablishmentLinks.IMPORT, "Import a later file")),
                new Paragraph(new Anchor(EstablishmentLinks.CONVERSIONS, "Schools whose number has changed")));
        found.refresh();
    }
}
