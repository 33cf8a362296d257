package org.challengepartners.agendas.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import org.challengepartners.agendas.AgendaId;
import org.challengepartners.agendas.AgendaLinks;
import org.challengepartners.agendas.ComparingVersions;
import org.challengepartners.agendas.Comparison;
import org.challengepartners.agendas.Comparison.Labelled;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.Crumb;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;

/** Two versions of an agenda beside each other, word by word; the address names them. */
@Route(AgendaLinks.ALL + "/:agenda/compare/:from/:to")
@RouteAlias(AgendaLinks.ALL + "/:agenda/compare")
@RolesAllowed({"headteacher", "hub-lead"})
class CompareVersionsView extends Composite<Page> implements BeforeEnterObserver {

    private final ComparingVersions comparing;
    private final PageHeading heading = new PageHeading("");
    private final Div body = new Div();

    CompareVersionsView(ComparingVersions comparing) {
        this.comparing = comparing;
        body.addClassName("page");
        getContent().add(heading, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var parameters = entering.getRouteParameters();
        show(parameters
                .get("agenda")
                .flatMap(AgendaId::parse)
                .flatMap(id -> comparing.compare(
                        id,
                        parameters.get("from").orElse(""),
                        parameters.get("to").orElse("")))
                .orElseThrow(NotFoundException::new));
    }

    private void show(Comparison comparison) {
        var line = comparison.line();
        var name = "%s agenda %s".formatted(line.hub(), line.year());
        heading.setText("Compare versions of the " + name);
        heading.setWay(new Crumb("Agendas", AgendaLinks.ALL), new Crumb(name, AgendaLinks.agenda(line.id())));
        body.removeAll();
        if (comparison.changes().isEmpty()) {
            body.add(new Paragraph("There are no two versions of this agenda yet."));
            return;
        }
        var from = choice("The earlier version", comparison, comparison.from());
        var to = choice("The later version", comparison, comparison.to());
        var compare = new Button(
                "Compare",
                pressed -> UI.getCurrent()
                        .navigate(AgendaLinks.compare(
                                line.id(),
                                from.getValue().number(),
                                to.getValue().number())));
        body.add(from, to, new Actions(compare));
        comparison
                .changes()
                .ifPresent(changes -> body.add(new ChangesPart(
                        "From version %s to version %s".formatted(comparison.from(), comparison.to()), changes)));
    }

    private static Select<Labelled> choice(String label, Comparison comparison, String number) {
        var choice = new Select<Labelled>();
        choice.setLabel(label);
        choice.setItemLabelGenerator(Labelled::words);
        choice.setItems(comparison.versions());
        comparison.versions().stream()
                .filter(version -> version.number().equals(number))
                .findFirst()
                .ifPresent(choice::setValue);
        return choice;
    }
}
