package org.challengepartners.membership.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.challengepartners.membership.ConversionProposal;
import org.challengepartners.membership.Identifying;
import org.challengepartners.membership.MembershipLinks;
import org.challengepartners.shell.Crumb;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;
import org.challengepartners.shell.RecordTable;

/** The schools whose establishment has closed, each with what came after it; the office decides on a page of its own. */
@Route(MembershipLinks.CONVERSIONS)
@RolesAllowed("office")
class ConversionsView extends Composite<Page> implements AfterNavigationObserver {

    private final RecordTable<ConversionProposal> closed;

    ConversionsView(Identifying identifying) {
        closed = new RecordTable<ConversionProposal>(
                        "Schools whose establishment has closed",
                        "The establishment of every school of the partnership is open.",
                        identifying::proposals)
                .part("School", proposal -> new Anchor(MembershipLinks.conversion(proposal.school()), proposal.name()))
                .column("URN", proposal -> proposal.urn().toString())
                .column(
                        "Last day",
                        proposal -> proposal.closedOn().map(DateWords::day).orElse("Not known"))
                .column("What came after it", ConversionsView::after);
        getContent().widen();
        getContent()
                .add(
                        new PageHeading(
                                "Changed numbers", new Crumb("Public register", MembershipLinks.ESTABLISHMENTS)),
                        new Paragraph(
                                "When an establishment closes and another follows it, the school goes on with all that"
                                        + " is its own. The register proposes; nothing changes before you confirm it."),
                        closed);
    }

    private static String after(ConversionProposal proposal) {
        if (proposal.successors().isEmpty()) {
            return "Nothing that the register knows";
        }
        return proposal.plain()
                .map(next ->
                        "Goes on as %s, %s".formatted(next.urn(), next.name().orElse("")))
                .orElse("A choice: %d establishments are linked to it"
                        .formatted(proposal.successors().size()));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent entered) {
        closed.refresh();
    }
}
