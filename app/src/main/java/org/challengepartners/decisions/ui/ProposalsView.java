package org.challengepartners.decisions.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Set;
import java.util.stream.Collectors;
import org.challengepartners.decisions.AwaitedVote;
import org.challengepartners.decisions.Closing;
import org.challengepartners.decisions.DecisionLinks;
import org.challengepartners.decisions.Following;
import org.challengepartners.decisions.ProposalSummary;
import org.challengepartners.decisions.Voting;
import org.challengepartners.membership.SignedInMember;
import org.challengepartners.shell.LiveUpdates;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;
import org.challengepartners.shell.Places;
import org.challengepartners.shell.RecordTable;
import org.challengepartners.shell.StatusTag;
import org.challengepartners.tenancy.SpaceId;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;

/** What the members of the company are asked: open votes first, then what is to come, then what they said. */
@Route(DecisionLinks.PROPOSALS)
@Menu(title = "Proposals", order = Places.COMPANY)
@RolesAllowed({"company-member", "office"})
class ProposalsView extends Composite<Page> implements AfterNavigationObserver {

    private final Following following;
    private final Voting voting;
    private final SignedInMember signedIn;
    private final LiveUpdates liveUpdates;
    private final Anchor propose = new Anchor(DecisionLinks.NEW_PROPOSAL, "Make a proposal");
    private final RecordTable<Line> proposals;

    /** A row: a proposal, and whether it awaits the reader's vote. */
    private record Line(ProposalSummary proposal, boolean awaited) {}

    ProposalsView(Following following, Voting voting, SignedInMember signedIn, LiveUpdates liveUpdates) {
        this.following = following;
        this.voting = voting;
        this.signedIn = signedIn;
        this.liveUpdates = liveUpdates;
        proposals = new RecordTable<>(
                        "Proposals",
                        "Nothing has been proposed yet. When the members are asked something, it stands here.",
                        this::lines)
                .part(
                        "Proposal",
                        line -> new Anchor(
                                DecisionLinks.proposal(line.proposal().id()),
                                line.proposal().title()))
                .part("State", ProposalsView::state)
                .column("Voting", line -> voting(line.proposal()));
        getContent().add(new PageHeading("Proposals"), new Paragraph(propose), proposals);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent entered) {
        boolean office = following.mayPropose();
        propose.setHref(office ? DecisionLinks.NEW_PROPOSAL : DecisionLinks.PROPOSE);
        propose.setVisible(office || !signedIn.all().isEmpty());
        proposals.refresh();
        liveUpdates.on(this, Set.of(SpaceId.COMPANY), proposals::reload);
    }

    private Slice<Line> lines(Pageable page) {
        var awaited = voting.awaitingMe().stream().map(AwaitedVote::proposal).collect(Collectors.toSet());
        return following.proposals(page).map(proposal -> new Line(proposal, awaited.contains(proposal.id())));
    }

    private static StatusTag state(Line line) {
        return switch (line.proposal().state()) {
            case OPEN_FOR_COMMENT -> StatusTag.neutral("Open for comments");
            case READY -> StatusTag.neutral("Not put to the members yet");
            case WITHDRAWN -> StatusTag.neutral("Taken back");
            case PUT_TO_DECISION -> line.awaited() ? StatusTag.mine("Your vote is awaited") : StatusTag.neutral("Open");
            case DECIDED -> StatusTag.done(line.proposal().passedAt() == null ? "Closed" : "Passed");
        };
    }

    private static String voting(ProposalSummary line) {
        var passedAt = line.passedAt();
        if (passedAt != null) {
            return "passed at " + new Closing(passedAt).words();
        }
        var closesAt = line.closesAt();
        if (closesAt == null) {
            return "";
        }
        var words = new Closing(closesAt).words();
        return switch (line.state()) {
            case OPEN_FOR_COMMENT, READY, PUT_TO_DECISION, WITHDRAWN -> "until " + words;
            case DECIDED -> "closed at " + words;
        };
    }
}
