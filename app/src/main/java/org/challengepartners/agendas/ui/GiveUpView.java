package org.challengepartners.agendas.ui;

import com.vaadin.flow.component.Composite;
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
import org.challengepartners.agendas.AgendaLine;
import org.challengepartners.agendas.AgendaLinks;
import org.challengepartners.agendas.ConcludeResult;
import org.challengepartners.agendas.GivingUp;
import org.challengepartners.agendas.Limits;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.Confirmation;
import org.challengepartners.shell.Crumb;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.LongText;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;

/** Where a hub's lead asks the office to give up an agenda that was not put to the schools. */
@Route(AgendaLinks.ALL + "/:agenda/give-up")
@RolesAllowed("hub-lead")
class GiveUpView extends Composite<Page> implements BeforeEnterObserver {

    private final GivingUp giving;
    private final ErrorSummary errors = new ErrorSummary();
    private final PageHeading heading = new PageHeading("Give up this agenda");
    private final Confirmation confirmation = new Confirmation();
    private final Div body = new Div();

    GiveUpView(GivingUp giving) {
        this.giving = giving;
        body.addClassName("page");
        getContent().add(errors, heading, confirmation, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        errors.clear();
        confirmation.clear();
        show(entering.getRouteParameters()
                .get("agenda")
                .flatMap(AgendaId::parse)
                .flatMap(giving::find)
                .orElseThrow(NotFoundException::new));
    }

    private void show(AgendaLine line) {
        heading.setWay(
                new Crumb("Agendas", AgendaLinks.ALL), new Crumb("Write the agenda", AgendaLinks.edit(line.id())));
        var reason = new LongText("Why is it given up?").limit(Limits.PARAGRAPH);
        var ask = new Button("Ask the office to agree", pressed -> ask(line.id(), reason));
        ask.addThemeVariants(ButtonVariant.ERROR);
        body.removeAll();
        body.add(
                new Paragraph(
                        "The %s agenda %s stays as it is, and you can begin another for the same year. The office agrees"
                                        .formatted(line.hub(), line.year())
                                + " first."),
                reason,
                new Actions(ask, new Anchor(AgendaLinks.edit(line.id()), "Keep it")));
    }

    private void ask(AgendaId id, LongText reason) {
        errors.clear();
        switch (giving.ask(id, reason.getValue())) {
            case ConcludeResult.Wrong wrong ->
                wrong.problems().forEach(problem -> errors.show(reason, problem.message()));
            default -> confirmation.say("The office is asked. Until it agrees the agenda stays as it is.");
        }
    }
}
