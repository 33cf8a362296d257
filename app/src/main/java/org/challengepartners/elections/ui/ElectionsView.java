package org.challengepartners.elections.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Set;
import org.challengepartners.elections.ElectionLinks;
import org.challengepartners.elections.ElectionSummary;
import org.challengepartners.elections.FollowingElections;
import org.challengepartners.shell.LiveUpdates;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;
import org.challengepartners.shell.Places;
import org.challengepartners.shell.RecordTable;
import org.challengepartners.shell.StatusTag;
import org.challengepartners.tenancy.SpaceId;

/** The elections of the members of the company, the latest first. */
@Route(ElectionLinks.ELECTIONS)
@Menu(title = "Elections", order = Places.COMPANY + 1)
@RolesAllowed({"company-member", "office"})
class ElectionsView extends Composite<Page> implements AfterNavigationObserver {

    private final FollowingElections following;
    private final LiveUpdates liveUpdates;
    private final Paragraph announce = new Paragraph(new Anchor(ElectionLinks.ANNOUNCE, "Announce an election"));
    private final RecordTable<ElectionSummary> elections;

    ElectionsView(FollowingElections following, LiveUpdates liveUpdates) {
        this.following = following;
        this.liveUpdates = liveUpdates;
        elections = new RecordTable<>(
                        "Elections",
                        "No election has been announced yet. When members are asked to elect somebody, it stands here.",
                        following::elections)
                .part("Election", line -> new Anchor(ElectionLinks.election(line.id()), line.title()))
                .column("Seats", line -> "%,d".formatted(line.seats()))
                .part("State", ElectionsView::state)
                .column("Until", ElectionsView::until);
        getContent().add(new PageHeading("Elections"), announce, elections);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent entered) {
        announce.setVisible(following.mayAnnounce());
        elections.refresh();
        liveUpdates.on(this, Set.of(SpaceId.COMPANY), elections::reload);
    }

    private static StatusTag state(ElectionSummary line) {
        return switch (line.state()) {
            case NOMINATING, NOMINATED, CLOSED -> StatusTag.neutral(line.state().words());
            case VOTING ->
                line.awaited()
                        ? StatusTag.mine("Your ballot is awaited")
                        : StatusTag.neutral(line.state().words());
            case DECIDED -> StatusTag.done(line.state().words());
        };
    }

    private static String until(ElectionSummary line) {
        var until = line.until();
        if (until == null) {
            return "";
        }
        return switch (line.state()) {
            case NOMINATING -> "nominations until " + until.words();
            case VOTING -> "voting until " + until.words();
            case NOMINATED, CLOSED, DECIDED -> "voting closed at " + until.words();
        };
    }
}
