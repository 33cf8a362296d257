package org.challengepartners.agendas.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.challengepartners.agendas.AgendaLinks;
import org.challengepartners.agendas.AgendaToGiveUp;
import org.challengepartners.agendas.LettingGo;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.Confirmation;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.EmptyState;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;
import org.challengepartners.shell.Places;

/** Where the office agrees that hubs give up agendas which were not put to their schools. */
@Route(AgendaLinks.OFFICE)
@Menu(title = "Agendas given up", order = Places.OFFICE + 6)
@RolesAllowed("office")
class GivenUpAgendasView extends Composite<Page> implements AfterNavigationObserver {

    private final LettingGo letting;
    private final Confirmation confirmation = new Confirmation();
    private final Div body = new Div();

    GivenUpAgendasView(LettingGo letting) {
        this.letting = letting;
        body.addClassName("page");
        getContent().add(new PageHeading("Agendas that hubs want to give up"), confirmation, body);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent entered) {
        confirmation.clear();
        show();
    }

    private void show() {
        body.removeAll();
        var waiting = letting.waiting();
        if (waiting.isEmpty()) {
            body.add(
                    new EmptyState(
                            "Nothing waits here",
                            "A hub's lead may ask to give up an agenda that was not put to the schools. You read why, and agree."));
        }
        waiting.forEach(one -> body.add(card(one)));
    }

    private Div card(AgendaToGiveUp one) {
        var by = new Paragraph("%s, %s".formatted(one.askedBy(), DateWords.dayAndTime(one.askedAt())));
        by.addClassName("quiet");
        var card = new Div(
                new H2(one.what()),
                AgendaDocument.prose("“%s”".formatted(one.reason())),
                by,
                new Actions(new Button("Agree to give up the " + one.what(), pressed -> agree(one))));
        card.addClassName("amendment");
        return card;
    }

    private void agree(AgendaToGiveUp one) {
        var agreed = letting.agree(one.agenda());
        show();
        confirmation.say(
                agreed
                        ? "The %s is given up.".formatted(one.what())
                        : "It was put to the schools meanwhile, and stays.");
    }
}
