package org.challengepartners.home.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.challengepartners.decisions.DecisionLinks;
import org.challengepartners.membership.OfficeLinks;
import org.challengepartners.messages.Delivering;
import org.challengepartners.messages.MessageLinks;
import org.challengepartners.messages.OutboxFigures;
import org.challengepartners.reviews.ReviewLinks;
import org.challengepartners.shell.InsetText;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;
import org.challengepartners.shell.Part;
import org.challengepartners.shell.Places;

/** The office's console: the way to its boards, and what it puts to the members. */
@Route("office")
@Menu(title = "Office", order = Places.OFFICE)
@RolesAllowed("office")
class OfficeView extends Composite<Page> implements AfterNavigationObserver {

    private final Delivering delivering;
    private final Div undelivered = new Div();

    OfficeView(Delivering delivering) {
        this.delivering = delivering;
        getContent()
                .add(
                        new PageHeading("Office"),
                        undelivered,
                        new Part(
                                "Boards",
                                link(OfficeLinks.SCHOOLS, "Schools, with what each lacks"),
                                link(OfficeLinks.PEOPLE, "People, their places and invitations"),
                                link(OfficeLinks.MEMBERS, "Register of members")),
                        new Part(
                                "Often needed",
                                link(OfficeLinks.INVITE, "Invite somebody"),
                                link(OfficeLinks.NEW_MEMBER, "Record an application for membership"),
                                link(OfficeLinks.SCHOOLS + "?lacks=NO_MEMBER", "Schools that no member covers"),
                                link(OfficeLinks.DEPARTURES, "Schools that leave or have left"),
                                link(OfficeLinks.INSPECTIONS, "Inspections of the register"),
                                link(OfficeLinks.VISITS, "Visits to schools, and the directors who are told"),
                                link(MessageLinks.FAILED_MAILS, "Mails that did not arrive")),
                        new Part(
                                "Reviews",
                                link(ReviewLinks.OPEN, "Open a review of a school"),
                                link(ReviewLinks.EARLIER, "Enter a review from before this service"),
                                link(ReviewLinks.OFFICE, "Reviews, and how far each is")),
                        new Part(
                                "Decisions",
                                link(DecisionLinks.NEW_PROPOSAL, "Make a proposal to the members"),
                                link(DecisionLinks.PROPOSALS, "Put a proposal to the members, or follow one"),
                                link(DecisionLinks.CONSTITUTION, "Rules by which members decide")));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent entered) {
        undelivered.removeAll();
        var figures = delivering.figures();
        if (figures.failed() > 0) {
            undelivered.add(new InsetText(link(MessageLinks.FAILED_MAILS, words(figures))));
        }
    }

    private static String words(OutboxFigures figures) {
        var mails = figures.failed() == 1
                ? "1 mail did not arrive"
                : "%,d mails did not arrive".formatted(figures.failed());
        return switch ((int) Math.min(figures.failedNotices(), 2)) {
            case 0 -> mails;
            case 1 -> mails + ", 1 of them a formal notice";
            default -> "%s, %,d of them formal notices".formatted(mails, figures.failedNotices());
        };
    }

    private static Paragraph link(String href, String words) {
        return new Paragraph(new Anchor(href, words));
    }
}
