package org.challengepartners.decisions.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import java.util.Set;
import org.challengepartners.decisions.Answer;
import org.challengepartners.decisions.CastResult;
import org.challengepartners.decisions.ContestDetail;
import org.challengepartners.decisions.DecisionLinks;
import org.challengepartners.decisions.Following;
import org.challengepartners.decisions.OwnVote;
import org.challengepartners.decisions.ProposalDetail;
import org.challengepartners.decisions.ProposalId;
import org.challengepartners.decisions.Standing;
import org.challengepartners.decisions.Voting;
import org.challengepartners.shell.Confirmation;
import org.challengepartners.shell.Crumb;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.LiveUpdates;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;
import org.challengepartners.tenancy.CommandId;
import org.challengepartners.tenancy.SpaceId;
import org.jspecify.annotations.Nullable;

/** One proposal: what is asked, what the vote does, the form to vote, and after closing what the members said. */
@Route(DecisionLinks.PROPOSALS + "/:proposal")
@RolesAllowed({"company-member", "office"})
class ProposalView extends Composite<Page> implements BeforeEnterObserver, AfterNavigationObserver {

    private final Following following;
    private final Voting voting;
    private final LiveUpdates liveUpdates;
    private final ResolutionPanel resolution;
    private final DebatePanel debate;
    private final ErrorSummary errors = new ErrorSummary();
    private final PageHeading heading = new PageHeading("", new Crumb("Proposals", DecisionLinks.PROPOSALS));
    private final Confirmation confirmation = new Confirmation();
    private final Div above = new Div();
    private final VotePart votes = new VotePart(errors, this::cast);
    private final Div below = new Div();
    private @Nullable ProposalDetail shown;

    ProposalView(
            Following following,
            Voting voting,
            LiveUpdates liveUpdates,
            ResolutionPanel resolution,
            DebatePanel debate) {
        this.following = following;
        this.voting = voting;
        this.liveUpdates = liveUpdates;
        this.resolution = resolution;
        this.debate = debate;
        debate.afterwards(this::readDebate);
        resolution.answers(errors, confirmation, this::readAgain);
        above.addClassName("page");
        below.addClassName("page");
        getContent().add(errors, heading, confirmation, above, votes, resolution, below, debate);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        errors.clear();
        confirmation.clear();
        show(entering.getRouteParameters()
                .get("proposal")
                .flatMap(ProposalId::parse)
                .flatMap(following::find)
                .orElseThrow(NotFoundException::new));
    }

    /** When something happens among the members, the page reads its proposal again. */
    @Override
    public void afterNavigation(AfterNavigationEvent entered) {
        var open = Objects.requireNonNull(shown).id();
        liveUpdates.on(
                this, Set.of(SpaceId.COMPANY), () -> show(following.find(open).orElseThrow()));
    }

    /** Changes what has changed, and leaves alone the form of somebody who is choosing. */
    private void show(ProposalDetail now) {
        debate.show(now.id());
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        heading.setText(now.title());
        above.removeAll();
        if (now.resolution().isEmpty()) {
            above.add(new AskedPart(now));
        }
        resolution.show(now.resolution());
        votes.show(now.contest());
        below.removeAll();
        now.contest().ifPresent(contest -> below.add(new RollPart(contest, following)));
    }

    private void cast(CommandId command, ContestDetail contest, Standing voter, Answer answer) {
        var member = voter.member();
        var asked = contest.paper().asked();
        var result = voting.answer(
                command,
                contest.paper().id(),
                member.id(),
                voter.vote().map(OwnVote::version).orElse(0),
                answer);
        confirmation.clear();
        var name = member.legalName();
        switch (result) {
            case CastResult.Counted _ ->
                confirmation.say("The vote of %s is counted: %s".formatted(name, answer.words(asked)));
            case CastResult.AlreadyVoted voted ->
                confirmation.say("%s has voted already: %s. That vote stands"
                        .formatted(name, voted.answer().words(asked)));
            case CastResult.AnsweredMeanwhile meanwhile ->
                errors.show("%s has answered in the meantime: %s. Look at it, and answer again if you want to change it"
                        .formatted(name, meanwhile.answer().words(asked)));
            case CastResult.NotOnTheRoll _ ->
                errors.show("%s is not on the roll, so it cannot vote on this. Ask the partnership office why"
                        .formatted(name));
            case CastResult.NotItsRepresentative _ ->
                errors.show(
                        "You do not vote for %s any more. If you should, ask the partnership office".formatted(name));
            case CastResult.Closed _ ->
                errors.show("Voting has closed, so the vote of %s was not counted".formatted(name));
        }
        readAgain();
    }

    private void readDebate() {
        following.find(Objects.requireNonNull(shown).id()).ifPresent(this::show);
    }

    private void readAgain() {
        following.find(Objects.requireNonNull(shown).id()).ifPresent(this::show);
        scrollIntoView(); // the answer stands at the top, and the button was far below it
    }
}
