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
import org.challengepartners.decisions.ProposalId;
import org.challengepartners.decisions.ProposalSummary;
import org.challengepartners.decisions.Voting;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;
import org.challengepartners.shell.Places;
import org.challengepartners.shell.RecordTable;
import org.challengepartners.shell.StatusTag;

/** What the members of the company are asked: open votes first, then what is to come, then what they said. */
@Route(DecisionLinks.PROPOSALS)
@Menu(title = "Proposals", order = Places.COMPANY)
@RolesAllowed({"company-member", "office"})
class ProposalsView extends Composite<Page> implements AfterNavigationObserver {

    private final Following following;
    private final Voting voting;
    private final Paragraph propose = new Paragraph(new Anchor(DecisionLinks.NEW_PROPOSAL, "Make a proposal"));
    private final RecordTable<ProposalSummary> proposals;
    private Set<ProposalId> awaited = Set.of();

    ProposalsView(Following following, Voting voting) {
        this.following = following;
        this.voting = voting;
        proposals = new RecordTable<ProposalSummary>(
                        "Proposals",
                        "Nothing has been proposed yet. When the members are asked something, it stands here.",
                        following::proposals)
                .part("Proposal", line -> new Anchor(DecisionLinks.proposal(line.id()), line.title()))
                .part("State", line -> state(line, awaited.contains(line.id())))
                .column("Voting", ProposalsView::voting);
        getContent().add(new PageHeading("Proposals"), propose, proposals);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent entered) {
        propose.setVisible(following.mayPropose());
        refresh();
    }

    private void refresh() {
        awaited = voting.awaitingMe().stream().map(AwaitedVote::proposal).collect(Collectors.toUnmodifiableSet());
        proposals.refresh();
    }

    private static StatusTag state(ProposalSummary line, boolean awaited) {
        return switch (line.state()) {
            case READY -> StatusTag.neutral("Not put to the members yet");
            case PUT_TO_DECISION -> awaited ? StatusTag.mine("Your vote is awaited") : StatusTag.neutral("Open");
            case DECIDED -> StatusTag.done("Closed");
        };
    }

    private static String voting(ProposalSummary line) {
        var closesAt = line.closesAt();
        if (closesAt == null) {
            return "";
        }
        var words = new Closing(closesAt).words();
        return switch (line.state()) {
            case READY, PUT_TO_DECISION -> "until " + words;
            case DECIDED -> "closed at " + words;
        };
    }
}
