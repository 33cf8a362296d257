package org.challengepartners.agendas.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.challengepartners.agendas.AgendaLinks;
import org.challengepartners.agendas.OfferId;
import org.challengepartners.agendas.OfferingFindings;
import org.challengepartners.agendas.OwnOffer;
import org.challengepartners.agendas.OwnOffers;
import org.challengepartners.agendas.StepResult;
import org.challengepartners.shell.Confirmation;
import org.challengepartners.shell.EmptyState;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;
import org.challengepartners.shell.Part;
import org.challengepartners.shell.Places;

/** What a head offers of her school's findings to the lead of its hub, and where she takes it back. */
@Route(AgendaLinks.OFFERS)
@Menu(title = "Offers", order = Places.HUB + 4)
@RolesAllowed("headteacher")
class OffersView extends Composite<Page> implements AfterNavigationObserver {

    private final OfferingFindings offering;
    private final ErrorSummary errors = new ErrorSummary();
    private final Confirmation confirmation = new Confirmation();
    private final Div body = new Div();

    OffersView(OfferingFindings offering) {
        this.offering = offering;
        body.addClassName("page");
        getContent().add(errors, new PageHeading("Offers to your hub"), confirmation, body);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent entered) {
        errors.clear();
        confirmation.clear();
        show();
    }

    private void show() {
        body.removeAll();
        body.add(
                new Paragraph(
                        "The reports belong to your school. You choose what the lead of your hub learns of a finding, so that it"
                                + " can lead to something on the hub's agenda. You can take an offer back until that agenda is put to the schools."));
        var mine = offering.mine();
        if (mine.isEmpty()) {
            body.add(new EmptyState(
                    "Your school belongs to no hub yet", "The partnership office places schools in hubs."));
        }
        mine.forEach(own -> body.add(part(own)));
    }

    private Part part(OwnOffers own) {
        var part = new Part("%s to the lead of %s".formatted(own.school().name(), own.hubName()));
        if (own.offers().isEmpty()) {
            part.add(new Paragraph("Nothing is offered."));
        } else {
            var list = new UnorderedList();
            list.addClassName("findings");
            own.offers().forEach(offer -> list.add(row(offer)));
            part.add(list);
        }
        var reports = new UnorderedList();
        own.reports()
                .forEach(report -> reports.add(new ListItem(new Anchor(
                        AgendaLinks.offers(report.review()),
                        "Offer a finding of the report of " + report.held().words()))));
        part.add(
                own.reports().isEmpty()
                        ? new Paragraph("Your school has no report yet of which a finding could be offered.")
                        : reports);
        return part;
    }

    private ListItem row(OwnOffer offer) {
        var item = new ListItem(new Span(offer.theme()));
        item.addClassName("finding");
        if (!offer.wording().isEmpty()) {
            item.add(AgendaDocument.prose(offer.wording()));
        }
        var how = new Paragraph("%s. %s"
                .formatted(
                        offer.kind().words(),
                        offer.named()
                                ? "The lead may know that it comes from your school, once three offers share the theme."
                                : "The lead reads that it comes from a school in the hub."));
        how.addClassName("hint");
        item.add(how);
        offer.origins().forEach(led -> item.add(new Paragraph("It led to: " + led)));
        if (offer.mayWithdraw()) {
            var withdraw = new Button("Take it back", pressed -> withdraw(offer.id()));
            withdraw.setAriaLabel("Take it back: " + offer.theme());
            item.add(withdraw);
        }
        return item;
    }

    private void withdraw(OfferId offer) {
        errors.clear();
        confirmation.clear();
        switch (offering.withdraw(offer)) {
            case StepResult.Done _ -> confirmation.say("The offer is taken back");
            case StepResult.NotNow not -> errors.show(not.why());
            case StepResult.Wrong wrong -> wrong.problems().forEach(problem -> errors.show(problem.message()));
        }
        show();
    }
}
