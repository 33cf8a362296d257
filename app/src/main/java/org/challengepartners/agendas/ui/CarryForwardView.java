package org.challengepartners.agendas.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.challengepartners.agendas.AgendaId;
import org.challengepartners.agendas.AgendaLinks;
import org.challengepartners.agendas.CarryPreview;
import org.challengepartners.agendas.CarryingForward;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.Crumb;
import org.challengepartners.shell.EmptyState;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;
import org.challengepartners.shell.Part;

/** Where a hub's lead copies onto her draft what is open of the agenda before, and its ways of working. */
@Route(AgendaLinks.ALL + "/:agenda/carry-forward")
@RolesAllowed("hub-lead")
class CarryForwardView extends Composite<Page> implements BeforeEnterObserver {

    private final CarryingForward carrying;
    private final PageHeading heading = new PageHeading("Copy from the agenda before");
    private final Div body = new Div();

    CarryForwardView(CarryingForward carrying) {
        this.carrying = carrying;
        body.addClassName("page");
        getContent().add(heading, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        show(entering.getRouteParameters()
                .get("agenda")
                .flatMap(AgendaId::parse)
                .flatMap(carrying::preview)
                .orElseThrow(NotFoundException::new));
    }

    private void show(CarryPreview preview) {
        var id = preview.line().id();
        heading.setWay(new Crumb("Agendas", AgendaLinks.ALL), new Crumb("Write the agenda", AgendaLinks.edit(id)));
        var back = new Anchor(AgendaLinks.edit(id), "Go back and write");
        body.removeAll();
        if (preview.text().items().isEmpty()) {
            body.add(
                    new EmptyState(
                            "There is nothing to copy",
                            "Either the hub adopted no agenda before this one, or all of it is on the draft already."),
                    new Actions(back));
            return;
        }
        var copy = new Button("Copy this onto the draft", pressed -> {
            carrying.carry(id);
            UI.getCurrent().navigate(AgendaLinks.edit(id));
        });
        copy.addThemeVariants(ButtonVariant.PRIMARY);
        body.add(
                new Paragraph(
                        "What is open of the agenda for %s, its ways of working and how far a budget line may move. Targets are due a year later;"
                                        .formatted(preview.from())
                                + " change or remove what does not fit. Nobody is told."),
                new Part("What is copied", new AgendaDocument(preview.text())),
                new Actions(copy, back));
    }
}
