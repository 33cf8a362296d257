package org.challengepartners.agendas.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import org.challengepartners.agendas.AgendaId;
import org.challengepartners.agendas.AgendaLinks;
import org.challengepartners.agendas.ConsultationDetail;
import org.challengepartners.agendas.Consulting;
import org.challengepartners.agendas.ItemId;
import org.challengepartners.agendas.ItemKind;
import org.challengepartners.agendas.ItemText;
import org.challengepartners.agendas.SayResult;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.Crumb;
import org.challengepartners.shell.Drafts;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;
import org.challengepartners.tenancy.CommandId;
import org.jspecify.annotations.Nullable;

/** Where a school proposes to add something to an agenda, to change its words or to take it off, and says why. */
@Route(AgendaLinks.ALL + "/:agenda/consultation/propose/:item")
@RouteAlias(AgendaLinks.ALL + "/:agenda/consultation/propose/new/:kind")
@RolesAllowed("headteacher")
class ProposeView extends Composite<Page> implements BeforeEnterObserver {

    private final Consulting consulting;
    private final Drafts drafts;
    private final ErrorSummary errors = new ErrorSummary();
    private final PageHeading heading = new PageHeading("");
    private final Div body = new Div();
    private CommandId command = CommandId.next();
    private @Nullable AmendmentFields proposal;

    ProposeView(Consulting consulting, Drafts drafts) {
        this.consulting = consulting;
        this.drafts = drafts;
        body.addClassName("page");
        getContent().add(errors, heading, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        errors.clear();
        command = CommandId.next();
        var parameters = entering.getRouteParameters();
        var consultation = parameters
                .get("agenda")
                .flatMap(AgendaId::parse)
                .flatMap(consulting::find)
                .filter(found -> !found.mine().isEmpty())
                .orElseThrow(NotFoundException::new);
        var item = parameters.get("item").flatMap(ItemId::parse);
        var before = item.flatMap(consultation.text()::find);
        var kind = before.map(ItemText::kind)
                .or(() -> parameters.get("kind").flatMap(Sections::kind))
                .orElseThrow(NotFoundException::new);
        show(consultation, before.isPresent() ? item.orElse(null) : null, kind, before.orElse(null));
    }

    private void show(
            ConsultationDetail consultation, @Nullable ItemId item, ItemKind kind, @Nullable ItemText before) {
        var id = consultation.line().id();
        heading.setText(before == null ? Sections.add(kind).replace("Add a", "Propose a") : "Propose a change");
        heading.setWay(
                new Crumb("Agendas", AgendaLinks.ALL), new Crumb("What the schools say", AgendaLinks.consultation(id)));
        var fields = new AmendmentFields(consultation, item, kind, before, drafts);
        proposal = fields;
        var propose = new Button("Propose it", pressed -> propose(consultation));
        propose.addThemeVariants(ButtonVariant.PRIMARY);
        body.removeAll();
        body.add(fields, new Actions(propose, new Anchor(AgendaLinks.consultation(id), "Go back without proposing")));
    }

    private void propose(ConsultationDetail consultation) {
        var fields = proposal;
        errors.clear();
        if (fields == null || fields.missing(errors)) {
            return;
        }
        var id = consultation.line().id();
        switch (consulting.propose(command, id, consultation.latest().draftNo(), fields.school(), fields.typed())) {
            case SayResult.Said _ -> {
                fields.sent();
                UI.getCurrent().navigate(AgendaLinks.consultation(id));
            }
            case SayResult.Wrong wrong -> wrong.problems().forEach(problem -> fields.show(errors, problem));
            case SayResult.NotThere _ -> errors.show("This is not there any more. Read the page again");
            case SayResult.Closed _ -> errors.show("The consultation is over. What you wrote is kept as a draft");
        }
    }
}
