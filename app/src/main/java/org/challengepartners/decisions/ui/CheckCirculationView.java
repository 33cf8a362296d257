package org.challengepartners.decisions.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import org.challengepartners.decisions.CirculateResult;
import org.challengepartners.decisions.Circulating;
import org.challengepartners.decisions.CirculationCheck;
import org.challengepartners.decisions.CirculationFault;
import org.challengepartners.decisions.CirculationOrder;
import org.challengepartners.decisions.DecisionLinks;
import org.challengepartners.decisions.Omission;
import org.challengepartners.decisions.ProposalId;
import org.challengepartners.decisions.Vehicle;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.CheckAnswers;
import org.challengepartners.shell.Crumb;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;
import org.challengepartners.shell.Part;
import org.challengepartners.shell.SummaryList;
import org.challengepartners.shell.WarningText;
import org.challengepartners.tenancy.CommandId;
import org.jspecify.annotations.Nullable;

/** The last look of the office before a written resolution is sent, which cannot be undone. */
@Route(DecisionLinks.PROPOSALS + "/:proposal/circulate/check")
@RolesAllowed("office")
class CheckCirculationView extends Composite<Page> implements BeforeEnterObserver {

    private final Circulating circulating;
    private final ErrorSummary errors = new ErrorSummary();
    private final PageHeading heading = new PageHeading("Check the resolution before it is sent");
    private final Div answers = new Div();
    private @Nullable CirculationOrder order;

    CheckCirculationView(Circulating circulating) {
        this.circulating = circulating;
        var send = new Button("Circulate the resolution", pressed -> send());
        send.addThemeVariants(ButtonVariant.PRIMARY);
        answers.addClassName("page");
        getContent().add(errors, heading, answers, new Actions(send));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var entered = CirculationForm.of(entering.getLocation().getQueryParameters());
        var asked = entering.getRouteParameters()
                .get("proposal")
                .flatMap(ProposalId::parse)
                .flatMap(proposal -> entered.order(CommandId.next(), proposal))
                .orElseThrow(NotFoundException::new);
        order = asked;
        errors.clear();
        show(
                asked,
                circulating.check(asked),
                DecisionLinks.circulate(asked.proposal()) + "?"
                        + entered.address().getQueryString());
    }

    private void show(CirculationOrder asked, CirculationCheck check, String change) {
        heading.setWay(
                new Crumb("Proposals", DecisionLinks.PROPOSALS),
                new Crumb(check.title(), DecisionLinks.proposal(check.proposal())));
        answers.removeAll();
        answers.add(new CheckAnswers(
                "the resolution to the members",
                new SummaryList()
                        .row("Resolution", check.title())
                        .row("Kind", asked.kind().words(), change)
                        .row("About", asked.matter().words(), change)
                        .row(
                                "Who can agree",
                                "%,d members with %,d votes: %s"
                                        .formatted(
                                                check.members(),
                                                check.rights(),
                                                check.rules().weight().words().toLowerCase(Locale.UK)),
                                change)
                        .row(
                                "Passes",
                                "as soon as %,d of the %,d votes have agreed: %s"
                                        .formatted(
                                                check.needed(),
                                                check.rights(),
                                                check.rules().needs(asked.kind())))
                        .row("Lapses", "at " + check.lapse().words())
                        .row(
                                "Rules",
                                "Version %d: %s"
                                        .formatted(
                                                check.rules().version(),
                                                check.rules().articles()))
                        .row("What it is", Vehicle.WRITTEN_RESOLUTION.effect())
                        .row("Who sees who agreed", "Every member, by name, from the first agreement on")));
        if (!check.leftOut().isEmpty()) {
            answers.add(new Part(
                    "In the register and not eligible",
                    list(check.leftOut().stream()
                            .map(CheckCirculationView::words)
                            .toList())));
        }
        if (!check.unrepresented().isEmpty()) {
            answers.add(new Part(
                    "Eligible, and nobody votes for them",
                    new WarningText("No notice can reach these members until somebody is recorded who votes for them."
                            + " Send them their copy by post today."),
                    list(check.unrepresented())));
        }
        answers.add(
                new WarningText("You cannot take this back. The text, the rules and the list of eligible members are"
                        + " fixed at the instant at which you send it, and today is the circulation date."));
        check.faults().stream().map(CirculationFault::words).forEach(errors::show);
    }

    private static String words(Omission omission) {
        return "%s: %s (%s)".formatted(omission.member().legalName(), omission.reason(), omission.basis());
    }

    private static UnorderedList list(List<String> lines) {
        return new UnorderedList(lines.stream().map(ListItem::new).toArray(ListItem[]::new));
    }

    private void send() {
        errors.clear();
        var asked = order;
        if (asked == null) {
            return;
        }
        switch (circulating.circulate(asked)) {
            case CirculateResult.Circulated _, CirculateResult.AskedAlready _ ->
                UI.getCurrent().navigate(DecisionLinks.proposal(asked.proposal()));
            case CirculateResult.Incomplete incomplete ->
                incomplete.faults().stream().map(CirculationFault::words).forEach(errors::show);
        }
    }
}
