package org.challengepartners.decisions.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.challengepartners.decisions.Asked;
import org.challengepartners.decisions.DecisionLinks;
import org.challengepartners.decisions.Manner;
import org.challengepartners.decisions.OpenResult;
import org.challengepartners.decisions.OpeningCheck;
import org.challengepartners.decisions.OpeningFault;
import org.challengepartners.decisions.OpeningOrder;
import org.challengepartners.decisions.ProposalId;
import org.challengepartners.decisions.Proposing;
import org.challengepartners.decisions.Vehicle;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.CheckAnswers;
import org.challengepartners.shell.Crumb;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;
import org.challengepartners.shell.SummaryList;
import org.challengepartners.shell.WarningText;
import org.challengepartners.tenancy.CommandId;
import org.jspecify.annotations.Nullable;

/** The last look of the office before a vote opens, which cannot be undone. */
@Route(DecisionLinks.PROPOSALS + "/:proposal/open/check")
@RolesAllowed("office")
class CheckVoteView extends Composite<Page> implements BeforeEnterObserver {

    private final Proposing proposing;
    private final ErrorSummary errors = new ErrorSummary();
    private final PageHeading heading = new PageHeading("Check the vote before it opens");
    private final Div answers = new Div();
    private @Nullable OpeningOrder order;

    CheckVoteView(Proposing proposing) {
        this.proposing = proposing;
        var open = new Button("Open the vote", pressed -> open());
        open.addThemeVariants(ButtonVariant.PRIMARY);
        answers.addClassName("page");
        getContent().add(errors, heading, answers, new Actions(open));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var entered = OpeningForm.of(entering.getLocation().getQueryParameters());
        var asked = entering.getRouteParameters()
                .get("proposal")
                .flatMap(ProposalId::parse)
                .flatMap(proposal -> entered.order(CommandId.next(), proposal))
                .orElseThrow(NotFoundException::new);
        order = asked;
        errors.clear();
        show(
                proposing.check(asked),
                DecisionLinks.openVote(asked.proposal()) + "?"
                        + entered.address().getQueryString());
    }

    private void show(OpeningCheck check, String change) {
        heading.setWay(
                new Crumb("Proposals", DecisionLinks.PROPOSALS),
                new Crumb(check.title(), DecisionLinks.proposal(check.proposal())));
        answers.removeAll();
        answers.add(
                new CheckAnswers(
                        "the question to the members",
                        new SummaryList()
                                .row("Proposal", check.title())
                                .row("Question", check.question(), change)
                                .row("How members answer", answered(check.asked()), change)
                                .row(
                                        "Voting is open",
                                        "from now until " + check.closing().words(),
                                        change)
                                .row("Who can vote", "%,d members, one vote each".formatted(check.entitled()))
                                .row("What the vote does", Vehicle.ADVISORY_POLL.effect())
                                .row("Who sees the votes", "Nobody until voting closes; then every member, by name")),
                new WarningText(
                        "You cannot take this back. The text, the question, the closing time and the list of members"
                                + " who can vote are fixed from the moment you open it."));
        check.faults().stream().map(OpeningFault::words).forEach(errors::show);
    }

    private static String answered(Asked asked) {
        var words = new StringBuilder(asked.manner().words());
        if (!asked.options().isEmpty()) {
            words.append(": ").append(String.join("; ", asked.options()));
        }
        if (asked.manner() == Manner.SCORE) {
            words.append(". Each gets 0 to %d points".formatted(asked.highest()));
        }
        if (asked.manner() == Manner.CONSENT) {
            words.append(". %,d members must answer".formatted(asked.quorum()));
        }
        return words.append(asked.revisable() ? ". They can change it until voting closes" : ". A vote is final")
                .toString();
    }

    private void open() {
        errors.clear();
        var asked = order;
        if (asked == null) {
            return;
        }
        switch (proposing.open(asked)) {
            case OpenResult.Opened _, OpenResult.AskedAlready _ ->
                UI.getCurrent().navigate(DecisionLinks.proposal(asked.proposal()));
            case OpenResult.NobodyEntitled _ ->
                errors.show("The register of members is empty, so nobody could vote. Enter members first");
            case OpenResult.Incomplete incomplete ->
                incomplete.faults().stream().map(OpeningFault::words).forEach(errors::show);
        }
    }
}
