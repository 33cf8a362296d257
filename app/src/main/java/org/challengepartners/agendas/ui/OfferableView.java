package org.challengepartners.agendas.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.challengepartners.agendas.AgendaLinks;
import org.challengepartners.agendas.OfferableReport;
import org.challengepartners.agendas.OfferingFindings;
import org.challengepartners.reviews.ReviewId;
import org.challengepartners.shell.Crumb;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;
import org.challengepartners.shell.StatusTag;

/** The findings of a report of the head's school, of which she chooses one to offer. */
@Route(AgendaLinks.OFFERS + "/:review")
@RolesAllowed("headteacher")
class OfferableView extends Composite<Page> implements BeforeEnterObserver {

    private final OfferingFindings offering;
    private final Div body = new Div();

    OfferableView(OfferingFindings offering) {
        this.offering = offering;
        body.addClassName("page");
        getContent()
                .add(
                        new PageHeading(
                                "Which finding do you offer?", new Crumb("Offers to your hub", AgendaLinks.OFFERS)),
                        body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        show(entering.getRouteParameters()
                .get("review")
                .flatMap(ReviewId::parse)
                .flatMap(offering::find)
                .orElseThrow(NotFoundException::new));
    }

    private void show(OfferableReport offerable) {
        var report = offerable.report();
        var list = new UnorderedList();
        list.addClassName("findings");
        for (int position = 1; position <= report.findings().size(); position++) {
            var finding = report.findings().get(position - 1);
            var item = new ListItem(StatusTag.neutral(finding.kind().words()), AgendaDocument.prose(finding.wording()));
            item.addClassName("finding");
            if (offerable.offered().contains(position)) {
                item.add(StatusTag.done("Offered"));
            } else {
                var link = new Anchor(AgendaLinks.offer(report.review(), position), "Offer this");
                var subject = new Span(" finding %d".formatted(position));
                subject.addClassName("visually-hidden");
                link.add(subject);
                item.add(link);
            }
            list.add(item);
        }
        body.removeAll();
        body.add(list);
    }
}
