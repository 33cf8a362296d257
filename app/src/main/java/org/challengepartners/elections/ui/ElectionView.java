package org.challengepartners.elections.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import java.util.Set;
import org.challengepartners.elections.ElectionDetail;
import org.challengepartners.elections.ElectionId;
import org.challengepartners.elections.ElectionLinks;
import org.challengepartners.elections.ElectionState;
import org.challengepartners.elections.FollowingElections;
import org.challengepartners.elections.RecordingElections;
import org.challengepartners.shell.Crumb;
import org.challengepartners.shell.LiveUpdates;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;
import org.challengepartners.shell.StatusTag;
import org.challengepartners.shell.WarningText;
import org.challengepartners.tenancy.SpaceId;
import org.jspecify.annotations.Nullable;

/** One election: its seats and candidates, what the reader can do, and after the end who is elected and how that can be checked. */
@Route(ElectionLinks.ELECTIONS + "/:election")
@RolesAllowed({"company-member", "office"})
class ElectionView extends Composite<Page> implements BeforeEnterObserver, AfterNavigationObserver {

    private final FollowingElections following;
    private final RecordingElections recording;
    private final LiveUpdates liveUpdates;
    private final PageHeading heading = new PageHeading("", new Crumb("Elections", ElectionLinks.ELECTIONS));
    private final Div body = new Div();
    private @Nullable ElectionDetail shown;

    ElectionView(FollowingElections following, RecordingElections recording, LiveUpdates liveUpdates) {
        this.following = following;
        this.recording = recording;
        this.liveUpdates = liveUpdates;
        body.addClassName("page");
        getContent().add(heading, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        show(entering.getRouteParameters()
                .get("election")
                .flatMap(ElectionId::parse)
                .flatMap(following::find)
                .orElseThrow(NotFoundException::new));
    }

    /** When something happens among the members, the page reads its election again. */
    @Override
    public void afterNavigation(AfterNavigationEvent entered) {
        var open = Objects.requireNonNull(shown).paper().id();
        liveUpdates.on(
                this, Set.of(SpaceId.COMPANY), () -> show(following.find(open).orElseThrow()));
    }

    private void show(ElectionDetail now) {
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        heading.setText(now.paper().title());
        body.removeAll();
        body.add(state(now));
        if (now.noticesNotYetHandedOver() > 0) {
            body.add(new WarningText(
                    now.noticesNotYetHandedOver() == 1
                            ? "1 notice to a member is not yet handed over to its mail server."
                            : "%d notices to members are not yet handed over to their mail servers."
                                    .formatted(now.noticesNotYetHandedOver())));
        }
        if (now.state() == ElectionState.CLOSED) {
            body.add(
                    new WarningText(
                            "The ballots are not counted yet: the platform has not the key that was published when voting opened. Nothing is lost. The partnership office has to see to it."));
        }
        steps(now);
        now.result().ifPresent(result -> body.add(new ResultPart(result)));
        body.add(new ElectionFacts(now), new CandidatesPart(now), ElectionFacts.rules(now.paper()));
        now.hours().ifPresent(hours -> body.add(new RollOfElection(now, hours, following)));
        now.result().ifPresent(result -> body.add(new RecordPart(result, recording)));
    }

    private static Paragraph state(ElectionDetail now) {
        var until = switch (now.state()) {
            case NOMINATING -> " until " + now.paper().nominationsUntil().words();
            case NOMINATED -> "";
            case VOTING ->
                now.hours().map(hours -> " until " + hours.closing().words()).orElse("");
            case CLOSED, DECIDED ->
                now.hours()
                        .map(hours -> "; voting closed at " + hours.closing().words())
                        .orElse("");
        };
        var words = now.state().words();
        return new Paragraph(
                now.state() == ElectionState.DECIDED ? StatusTag.done(words) : StatusTag.neutral(words),
                new Span(until));
    }

    /** What the reader can do now; she reads what she has done as well. */
    private void steps(ElectionDetail now) {
        var id = now.paper().id();
        if (now.mayNominate()) {
            body.add(link(ElectionLinks.nominate(id), "Nominate a candidate"));
        }
        now.own()
                .filter(own -> own.withdrawnBecause().isEmpty())
                .ifPresent(own -> body.add(link(
                        ElectionLinks.candidate(id),
                        own.consented() ? "Your own candidature" : "You are nominated: say whether you stand")));
        if (now.mayOpen()) {
            body.add(link(ElectionLinks.open(id), "Open the voting, or declare candidates elected unopposed"));
        }
        if (now.mayRecordWithdrawal()) {
            body.add(new Paragraph(
                    new Anchor(ElectionLinks.withdrawal(id), "Record that a candidate has withdrawn or died")));
        }
        if (!now.toCast().isEmpty()) {
            body.add(link(ElectionLinks.ballot(id), "Vote in this election"));
        }
        now.mine().stream()
                .filter(mine -> mine.used())
                .forEach(mine -> body.add(new Paragraph("A ballot was cast for %s. Nobody can see which one it is."
                        .formatted(mine.member().legalName()))));
    }

    private static Paragraph link(String address, String words) {
        var anchor = new Anchor(address, words);
        anchor.addClassName("button");
        return new Paragraph(anchor);
    }
}
