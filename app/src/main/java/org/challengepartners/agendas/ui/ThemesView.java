package org.challengepartners.agendas.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.challengepartners.agendas.AgendaLinks;
import org.challengepartners.agendas.GroupingOffers;
import org.challengepartners.agendas.StepResult;
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

/** What the schools of a hub offer of their findings, for its lead to group under themes and to place on the draft agenda. */
@Route(AgendaLinks.OFFERS + "/hub/:hub")
@RolesAllowed("hub-lead")
class ThemesView extends Composite<Page> implements BeforeEnterObserver {

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
        page.waiting().forEach(offer -> waiting.add(offered(page, offer)));
        body.add(waiting);
        page.themes().forEach(theme -> body.add(theme(page, theme)));
        body.add(new Part(
                "Make a theme",
                title,
                new Actions(new Button(
                        "Make this theme",
                        pressed -> took(
                                page, grouping.theme(command, page.hub(), title.getValue()), "The theme is made")))));
    }

    private Part theme(ThemesPage page, ThemesPage.Theme theme) {
        var part = new Part("Theme: " + theme.title());
        part.add(new Paragraph(theme.count()
                .map("%d offers share it."::formatted)
                .orElse(theme.offers().isEmpty() ? "No offer is grouped under it." : "Fewer than 5 offers share it.")));
        theme.offers().forEach(offer -> part.add(offered(page, offer)));
        if (!theme.origins().isEmpty()) {
            var list = new UnorderedList();
            theme.origins().forEach(origin -> list.add(new ListItem(origin)));
            part.add(new Paragraph("It is an origin of:"), list);
        }
        if (!theme.offers().isEmpty() && !page.items().isEmpty()) {
            var item = new ComboBox<ThemesPage.Placeable>(
                    "What on the draft agenda does “%s” lead to?".formatted(theme.title()));
            item.setManualValidation(true);
            item.setItems(page.items());
            item.setItemLabelGenerator(ThemesPage.Placeable::words);
            item.setValue(page.items().getFirst());
            var place = new Button(
                    "Place it as an origin",
                    pressed -> took(
                            page,
                            grouping.place(
                                    theme.id(),
                                    item.getValue().agenda(),
                                    item.getValue().item()),
                            "The theme is an origin of " + item.getValue().words()));
            place.setAriaLabel("Place it as an origin: " + theme.title());
            part.add(item, new Actions(place));
        }
        return part;
    }

    private Component offered(ThemesPage page, ThemesPage.Offered offer) {
        var row = new Div(new Span(offer.theme()));
        row.addClassName("draft-row");
        if (!offer.wording().isEmpty()) {
            row.add(AgendaDocument.prose(offer.wording()));
        }
        var from = new Paragraph("%s. %s".formatted(offer.from(), offer.kind().words()));
        from.addClassName("hint");
        row.add(from);
        var actions = new Actions();
        page.themes().stream()
                .filter(theme -> !offer.under().equals(Optional.of(theme.id())))
                .forEach(theme -> actions.add(new Button(
                        "Group under “%s”".formatted(theme.title()),
                        pressed -> took(
                                page, grouping.group(page.hub(), offer.id(), theme.id()), "The offer is grouped"))));
        if (offer.under().isPresent()) {
            actions.add(new Button(
                    "Take out of the theme",
                    pressed -> took(page, grouping.group(page.hub(), offer.id(), null), "The offer is taken out")));
        }
        row.add(actions);
        return row;
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
