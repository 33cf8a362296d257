package org.challengepartners.agendas.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Collectors;
import org.challengepartners.agendas.AgendaId;
import org.challengepartners.agendas.AgendaLinks;
import org.challengepartners.agendas.PutPreview;
import org.challengepartners.agendas.PutResult;
import org.challengepartners.agendas.Putting;
import org.challengepartners.membership.HubMember;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.Crumb;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;
import org.challengepartners.shell.Part;
import org.challengepartners.shell.WarningText;

/** The lead's last look before every word is frozen and the schools are asked; she confirms it by typing the version. */
@Route(AgendaLinks.ALL + "/:agenda/put")
@RolesAllowed("hub-lead")
class PutAgendaView extends Composite<Page> implements BeforeEnterObserver {

    private final Putting putting;
    private final ErrorSummary errors = new ErrorSummary();
    private final PageHeading heading = new PageHeading("");
    private final Div body = new Div();
    private final TextField confirm = ItemFields.line("", "");

    PutAgendaView(Putting putting) {
        this.putting = putting;
        body.addClassName("page");
        getContent().add(errors, heading, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        errors.clear();
        show(entering.getRouteParameters()
                .get("agenda")
                .flatMap(AgendaId::parse)
                .flatMap(putting::preview)
                .orElseThrow(NotFoundException::new));
    }

    private void show(PutPreview preview) {
        var line = preview.line();
        var name = "%s agenda %s".formatted(line.hub(), line.year());
        heading.setText("Put version %s to the schools".formatted(preview.number()));
        heading.setWay(new Crumb("Agendas", AgendaLinks.ALL), new Crumb(name, AgendaLinks.agenda(line.id())));
        body.removeAll();
        body.add(new Part("What happens", consequences(preview)));
        preview.changes()
                .ifPresent(changes -> body.add(new ChangesPart("What has changed since the version before", changes)));
        body.add(new Part("What the schools will read", new AgendaDocument(preview.text())));
        confirm.clear();
        confirm.setLabel("Type %s to confirm".formatted(preview.number()));
        var put = new Button("Put version %s to the schools".formatted(preview.number()), pressed -> put(preview));
        put.addThemeVariants(ButtonVariant.PRIMARY);
        body.add(
                new WarningText("You cannot take this back."),
                confirm,
                new Actions(put, new Anchor(AgendaLinks.edit(line.id()), "Go back and change it")));
        preview.missing().forEach(errors::show);
    }

    private static UnorderedList consequences(PutPreview preview) {
        var list = new UnorderedList(
                new ListItem("Every word below is frozen as version %s.".formatted(preview.number())),
                new ListItem("The %d schools of the hub are asked: %s."
                        .formatted(
                                preview.schools().size(),
                                preview.schools().stream().map(HubMember::name).collect(Collectors.joining(", ")))),
                new ListItem("All heads of the hub read the agenda, and each other's answers with names."),
                new ListItem("It is adopted as soon as all have answered and none objects, and then stays as it is."));
        if (preview.renewing() > 0) {
            list.add(new ListItem(
                    preview.renewing() == 1
                            ? "1 school has answered an earlier version. It must answer again."
                            : "%d schools have answered an earlier version. They must answer again."
                                    .formatted(preview.renewing())));
        }
        return list;
    }

    private void put(PutPreview preview) {
        errors.clear();
        if (!confirm.getValue().strip().equals(preview.number().toString())) {
            errors.show(
                    confirm, "Type %s to confirm that you put this version to the schools".formatted(preview.number()));
            return;
        }
        var id = preview.line().id();
        switch (putting.put(id, preview.textHash())) {
            case PutResult.Put _ -> UI.getCurrent().navigate(AgendaLinks.agenda(id));
            case PutResult.NotReady notReady -> notReady.missing().forEach(errors::show);
            case PutResult.ChangedMeanwhile _ -> {
                putting.preview(id).ifPresent(this::show);
                errors.show("Somebody has changed the agenda since you opened this page. Read it again");
            }
            case PutResult.Closed _ -> errors.show("The agenda has been adopted meanwhile and stays as it is");
        }
    }
}
