package org.challengepartners.agendas.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Collectors;
import org.challengepartners.agendas.AgendaId;
import org.challengepartners.agendas.AgendaLinks;
import org.challengepartners.agendas.Hearing;
import org.challengepartners.agendas.OpenResult;
import org.challengepartners.agendas.OpeningPreview;
import org.challengepartners.membership.HubMember;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.Crumb;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.DayField;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;
import org.challengepartners.shell.Part;

/** Where a hub's lead shows her draft to the schools and says until when they speak. */
@Route(AgendaLinks.ALL + "/:agenda/consult")
@RolesAllowed("hub-lead")
class OpenConsultationView extends Composite<Page> implements BeforeEnterObserver {

    private final Hearing hearing;
    private final ErrorSummary errors = new ErrorSummary();
    private final PageHeading heading = new PageHeading("Consult the schools");
    private final Div body = new Div();
    private final DayField until = new DayField("Last day on which the schools speak");

    OpenConsultationView(Hearing hearing) {
        this.hearing = hearing;
        body.addClassName("page");
        getContent().add(errors, heading, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        errors.clear();
        show(entering.getRouteParameters()
                .get("agenda")
                .flatMap(AgendaId::parse)
                .flatMap(hearing::preview)
                .orElseThrow(NotFoundException::new));
    }

    private void show(OpeningPreview preview) {
        var line = preview.line();
        heading.setWay(
                new Crumb("Agendas", AgendaLinks.ALL), new Crumb("Write the agenda", AgendaLinks.edit(line.id())));
        until.setValue(preview.earliest());
        var open = new Button("Show it to the schools", pressed -> open(line.id()));
        open.addThemeVariants(ButtonVariant.PRIMARY);
        body.removeAll();
        body.add(
                new Part(
                        "What happens",
                        new UnorderedList(
                                new ListItem("The schools of the hub read the draft as version 0.1: %s."
                                        .formatted(preview.schools().stream()
                                                .map(HubMember::name)
                                                .collect(Collectors.joining(", ")))),
                                new ListItem("They have at least ten working days inside term: until %s or later."
                                        .formatted(DateWords.day(preview.earliest()))),
                                new ListItem(
                                        "Their heads comment on passages and propose amendments, with their names."),
                                new ListItem(
                                        "You answer each amendment with a reason, which everybody of the hub reads."),
                                new ListItem(
                                        "When all are answered and that day is over, you put the agenda to the schools."))),
                until,
                new Actions(open, new Anchor(AgendaLinks.edit(line.id()), "Go back and write")));
    }

    private void open(AgendaId id) {
        errors.clear();
        var day = until.getValue();
        if (day == null) {
            errors.show(until, "Enter the last day on which the schools speak");
            return;
        }
        switch (hearing.open(id, day)) {
            case OpenResult.Opened _ -> UI.getCurrent().navigate(AgendaLinks.consultation(id));
            case OpenResult.TooShort tooShort ->
                errors.show(
                        until,
                        "Enter %s or a later day, so that the schools have ten working days inside term"
                                .formatted(DateWords.day(tooShort.earliest())));
            case OpenResult.TooLate tooLate ->
                errors.show(until, "Enter %s or an earlier day".formatted(DateWords.day(tooLate.lastDay())));
            case OpenResult.NotReady _ ->
                errors.show("Write something on the draft first, and ask the office to place a school in the hub");
            case OpenResult.Closed _ -> errors.show("This agenda is no draft any more");
        }
    }
}
