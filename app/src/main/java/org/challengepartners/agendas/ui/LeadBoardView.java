package org.challengepartners.agendas.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
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
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.challengepartners.agendas.AgendaLinks;
import org.challengepartners.agendas.HubMeetings;
import org.challengepartners.agendas.LeadBoard;
import org.challengepartners.agendas.LeadingHub;
import org.challengepartners.agendas.TargetDetail;
import org.challengepartners.agendas.TargetsPage;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.EmptyState;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;
import org.challengepartners.shell.Part;
import org.challengepartners.shell.Places;

/** What a lead keeps an eye on in each hub that she leads. */
@Route(AgendaLinks.BOARD)
@Menu(title = "Hub board", order = Places.HUB + 0.5)
@RolesAllowed("hub-lead")
class LeadBoardView extends Composite<Page> implements AfterNavigationObserver {

    private final LeadingHub leading;
    private final Div hubs = new Div();

    LeadBoardView(LeadingHub leading) {
        this.leading = leading;
        hubs.addClassName("page");
        getContent().add(new PageHeading("Hub board"), hubs);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent entered) {
        hubs.removeAll();
        var mine = leading.mine();
        if (mine.isEmpty()) {
            hubs.add(new EmptyState("You lead no hub", "The partnership office names the leads of hubs."));
        }
        mine.forEach(board -> hubs.add(hub(board)));
    }

    private static Part hub(LeadBoard board) {
        var part = new Part(board.name());
        MeetingWords.warnings(board.warnings()).ifPresent(part::add);
        part.add(
                new Part("Who has not answered", silent(board)),
                new Part(
                        "How the targets stand",
                        board.targets()
                                .map(LeadBoardView::targets)
                                .orElseGet(() -> new Paragraph("No agenda is adopted yet."))),
                new Part("Agreed at meetings and not done yet", actions(board)),
                new Part("What schools offer of their findings", offers(board)),
                new HubReviewsPart(board),
                new HubExcellencePart(board));
        return part;
    }

    private static Component silent(LeadBoard board) {
        return list(
                board.silent(),
                "Nobody's answer is awaited.",
                one -> new ListItem(
                        new Anchor(one.path(), one.about()), new Span(": " + String.join(", ", one.schools()))));
    }

    private static Component targets(TargetsPage page) {
        return list(
                page.targets(),
                "The agenda has no target.",
                target -> new ListItem(
                        new Anchor(
                                AgendaLinks.target(target.agenda().id(), target.id()),
                                target.text().statement()),
                        new Span(": " + standing(target))));
    }

    private static String standing(TargetDetail target) {
        return target.end()
                        .map(end -> end.outcome().words())
                        .or(() -> target.latest().map(latest -> latest.status().words()))
                        .orElse("No check-in yet")
                + (target.stale() ? ", stale" : "");
    }

    private static Component actions(LeadBoard board) {
        return list(board.actions(), "Nothing that a meeting agreed is left to do.", LeadBoardView::action);
    }

    private static ListItem action(HubMeetings.OpenAction open) {
        var action = open.outcome().action().orElseThrow();
        return new ListItem(
                new Anchor(
                        AgendaLinks.meeting(open.meeting().id()), open.outcome().wording()),
                new Span(": %s, by %s".formatted(action.owner(), DateWords.day(action.due()))));
    }

    private static Component offers(LeadBoard board) {
        var waiting = board.waitingOffers() == 0
                ? "No offer waits to be grouped"
                : "Offers that wait to be grouped: %d".formatted(board.waitingOffers());
        return new Paragraph(new Anchor(AgendaLinks.themes(board.hub()), waiting));
    }

    /** A list, or a sentence where there is nothing. */
    static <T> Component list(Collection<T> all, String nothing, Function<T, ListItem> row) {
        if (all.isEmpty()) {
            return new Paragraph(nothing);
        }
        var list = new UnorderedList();
        List.copyOf(all).forEach(one -> list.add(row.apply(one)));
        return list;
    }
}
