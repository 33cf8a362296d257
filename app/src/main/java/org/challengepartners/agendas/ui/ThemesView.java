package org.challengepartners.agendas.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.challengepartners.agendas.AgendaLinks;
import org.challengepartners.agendas.GroupingOffers;
import org.challengepartners.agendas.StepResult;
import org.challengepartners.agendas.ThemeId;
import org.challengepartners.agendas.ThemesPage;
import org.challengepartners.membership.HubId;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.Confirmation;
import org.challengepartners.shell.Crumb;
import org.challengepartners.shell.EmptyState;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;
import org.challengepartners.shell.Part;
import org.challengepartners.tenancy.CommandId;
import org.jspecify.annotations.Nullable;

/** What the schools of a hub offer of their findings, for its lead to group under themes and to place on the draft agenda. */
@Route(AgendaLinks.OFFERS + "/hub/:hub")
@RolesAllowed("hub-lead")
class ThemesView extends Composite<Page> implements BeforeEnterObserver, ThemeSteps {

    private final GroupingOffers grouping;
    private final ErrorSummary errors = new ErrorSummary();
    private final PageHeading heading = new PageHeading("", new Crumb("Agendas", AgendaLinks.ALL));
    private final Confirmation confirmation = new Confirmation();
    private final TextField title =
            ItemFields.line("What do the offers have in common?", "All heads of the hub may read it on the agenda");
    private final Div body = new Div();
    private CommandId command = CommandId.next();

    ThemesView(GroupingOffers grouping) {
        this.grouping = grouping;
        body.addClassName("page");
        getContent().add(errors, heading, confirmation, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        errors.clear();
        confirmation.clear();
        show(entering.getRouteParameters()
                .get("hub")
                .flatMap(HubId::parse)
                .flatMap(grouping::find)
                .orElseThrow(NotFoundException::new));
    }

    private void show(ThemesPage page) {
        command = CommandId.next();
        heading.setText("What schools of %s offer".formatted(page.name()));
        title.clear();
        body.removeAll();
        var waiting = new Part("Not grouped yet");
        if (page.waiting().isEmpty()) {
            waiting.add(new EmptyState(
                    "Nothing waits", "Heads offer findings of their own reports, as much as they choose."));
        }
        page.waiting().forEach(offer -> waiting.add(new OfferedRow(page, offer, this)));
        body.add(waiting);
        page.themes().forEach(theme -> body.add(new ThemePart(page, theme, this)));
        body.add(new Part(
                "Make a theme",
                title,
                new Actions(new Button(
                        "Make this theme",
                        pressed -> took(
                                page, grouping.theme(command, page.hub(), title.getValue()), "The theme is made")))));
    }

    @Override
    public void group(ThemesPage page, ThemesPage.Offered offer, @Nullable ThemeId theme) {
        took(
                page,
                grouping.group(page.hub(), offer.id(), theme),
                theme == null ? "The offer is taken out" : "The offer is grouped");
    }

    @Override
    public void place(ThemesPage page, ThemesPage.Theme theme, ThemesPage.Placeable item) {
        took(page, grouping.place(theme.id(), item.agenda(), item.item()), "The theme is an origin of " + item.words());
    }

    private void took(ThemesPage page, StepResult result, String done) {
        errors.clear();
        confirmation.clear();
        switch (result) {
            case StepResult.Done _ -> {
                confirmation.say(done);
                grouping.find(page.hub()).ifPresent(this::show);
            }
            case StepResult.NotNow not -> errors.show(not.why());
            case StepResult.Wrong wrong -> wrong.problems().forEach(problem -> errors.show(title, problem.message()));
        }
    }
}
