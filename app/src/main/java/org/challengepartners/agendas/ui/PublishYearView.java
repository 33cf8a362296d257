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
import org.challengepartners.agendas.AgendaId;
import org.challengepartners.agendas.AgendaLinks;
import org.challengepartners.agendas.EndingYear;
import org.challengepartners.agendas.ReviewingYear;
import org.challengepartners.agendas.StepResult;
import org.challengepartners.agendas.YearEndDetail;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.Crumb;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;
import org.challengepartners.shell.Part;
import org.challengepartners.shell.WarningText;

/** The lead's last look before the statement of the year is published, which she confirms by typing the year. */
@Route(AgendaLinks.ALL + "/:agenda/year/publish")
@RolesAllowed("hub-lead")
class PublishYearView extends Composite<Page> implements BeforeEnterObserver {

    private final ReviewingYear reviewing;
    private final EndingYear ending;
    private final ErrorSummary errors = new ErrorSummary();
    private final PageHeading heading = new PageHeading("Publish the statement of the year");
    private final TextField confirm = ItemFields.line("", "");
    private final Div body = new Div();

    PublishYearView(ReviewingYear reviewing, EndingYear ending) {
        this.reviewing = reviewing;
        this.ending = ending;
        body.addClassName("page");
        getContent().add(errors, heading, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        errors.clear();
        show(entering.getRouteParameters()
                .get("agenda")
                .flatMap(AgendaId::parse)
                .flatMap(reviewing::find)
                .filter(YearEndDetail::mayEnd)
                .orElseThrow(NotFoundException::new));
    }

    private void show(YearEndDetail year) {
        var agenda = year.agenda();
        heading.setWay(
                new Crumb("Agendas", AgendaLinks.ALL),
                new Crumb("The year %s of %s".formatted(agenda.year(), agenda.hub()), AgendaLinks.year(agenda.id())));
        confirm.clear();
        confirm.setLabel("Type %s to confirm".formatted(agenda.year()));
        var publish = new Button("Publish the statement", pressed -> publish(year));
        publish.addThemeVariants(ButtonVariant.PRIMARY);
        body.removeAll();
        body.add(
                new Part(
                        "What happens",
                        new UnorderedList(
                                new ListItem("All members of %s read the statement and are told of it."
                                        .formatted(agenda.hub())),
                                new ListItem(
                                        "No target, no line of the budget and nothing that a school said changes any more."),
                                new ListItem(
                                        "When the next agenda is adopted, this one is archived. Its address works for ever."))),
                new Part("What they will read", AgendaDocument.prose(year.statement())),
                new WarningText("You cannot take this back."),
                confirm,
                new Actions(publish, new Anchor(AgendaLinks.year(agenda.id()), "Go back and change it")));
    }

    private void publish(YearEndDetail year) {
        errors.clear();
        var agenda = year.agenda();
        if (!confirm.getValue().strip().equals(agenda.year().toString())) {
            errors.show(confirm, "Type %s to confirm that you publish the statement".formatted(agenda.year()));
            return;
        }
        switch (ending.publish(agenda.id())) {
            case StepResult.Done _ -> UI.getCurrent().navigate(AgendaLinks.year(agenda.id()));
            case StepResult.NotNow not -> errors.show(not.why());
            case StepResult.Wrong wrong -> wrong.problems().forEach(problem -> errors.show(confirm, problem.message()));
        }
    }
}
