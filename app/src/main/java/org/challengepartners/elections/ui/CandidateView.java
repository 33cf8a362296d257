package org.challengepartners.elections.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import org.challengepartners.elections.ElectionId;
import org.challengepartners.elections.ElectionLinks;
import org.challengepartners.elections.Nominating;
import org.challengepartners.elections.OwnNomination;
import org.challengepartners.elections.StandResult;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.AutosavedText;
import org.challengepartners.shell.Confirmation;
import org.challengepartners.shell.DraftKey;
import org.challengepartners.shell.Drafts;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;
import org.challengepartners.shell.Part;
import org.challengepartners.shell.WarningText;
import org.challengepartners.tenancy.SpaceId;
import org.jspecify.annotations.Nullable;

/** Where somebody who is nominated consents, says what she stands for, and withdraws. */
@Route(ElectionLinks.ELECTIONS + "/:election/candidate")
@RolesAllowed({"headteacher", "reviewer", "hub-lead", "company-member", "office"})
class CandidateView extends Composite<Page> implements BeforeEnterObserver {

    private final Nominating nominating;
    private final ErrorSummary errors = new ErrorSummary();
    private final PageHeading heading = new PageHeading("You are nominated");
    private final Confirmation confirmation = new Confirmation();
    private final Div said = new Div();
    private final Div consent = new Div();
    private final AutosavedText statement;
    private final Part leaving;
    private final TextField reason = new TextField("Why you withdraw");
    private @Nullable OwnNomination shown;

    CandidateView(Nominating nominating, Drafts drafts) {
        this.nominating = nominating;
        statement = new AutosavedText("Your statement to the members (optional)", drafts);
        statement
                .field()
                .hint("Who you are and what you stand for. Every member reads it before voting.")
                .limit(Nominating.LONGEST_STATEMENT);
        reason.setManualValidation(true);
        reason.setHelperText("Everybody who can read the election reads it");
        var stand = new Button("I consent to stand", pressed -> stand());
        stand.addThemeVariants(ButtonVariant.PRIMARY);
        consent.addClassName("page");
        consent.add(statement, new Actions(stand));
        said.addClassName("page");
        leaving = new Part(
                "If you do not want to stand any more",
                new WarningText(
                        "A withdrawal is final. Ballots that name you count for the next candidate that they name."),
                reason,
                new Actions(new Button("Withdraw", pressed -> withdraw())));
        getContent().add(errors, heading, confirmation, said, consent, leaving);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        errors.clear();
        confirmation.clear();
        show(entering.getRouteParameters()
                .get("election")
                .flatMap(ElectionId::parse)
                .flatMap(nominating::mine)
                .orElseThrow(NotFoundException::new));
        var own = Objects.requireNonNull(shown);
        statement.open(
                new DraftKey(SpaceId.COMPANY, "nomination " + own.line().id(), "statement"),
                own.line().statement(),
                own.line().version());
    }

    private void show(OwnNomination own) {
        shown = own;
        heading.setText("You are nominated: " + own.paper().title());
        said.removeAll();
        said.add(new CandidacyPart(own));
        boolean withdrawn = !own.line().withdrawnBecause().isEmpty();
        consent.setVisible(own.open() && !withdrawn);
        leaving.setVisible(own.withdrawable() && !withdrawn);
    }

    private void stand() {
        errors.clear();
        confirmation.clear();
        var own = Objects.requireNonNull(shown);
        switch (nominating.stand(own.paper().id(), own.line().version(), statement.getValue())) {
            case StandResult.Kept _ -> {
                statement.sent();
                confirmation.say("You stand for election, with the statement below");
            }
            case StandResult.TooLong _ -> errors.show(statement.field(), "Statement must be 5,000 characters or fewer");
            case StandResult.ReasonMissing _, StandResult.Closed _ ->
                errors.show("Nominations have closed, so nothing was changed");
            case StandResult.ChangedMeanwhile _ ->
                errors.show(
                        "You have changed this in another window. Look at it, and press again if it is what you want");
        }
        show(nominating.mine(own.paper().id()).orElseThrow());
    }

    private void withdraw() {
        errors.clear();
        confirmation.clear();
        var own = Objects.requireNonNull(shown);
        switch (nominating.withdraw(own.paper().id(), reason.getValue())) {
            case StandResult.Kept _ -> confirmation.say("You have withdrawn");
            case StandResult.ReasonMissing _, StandResult.TooLong _ ->
                errors.show(reason, "Enter why you withdraw, in 500 characters or fewer");
            case StandResult.Closed _ -> errors.show("Voting has closed, so you can withdraw no more");
            case StandResult.ChangedMeanwhile _ -> errors.show("You have withdrawn before");
        }
        show(nominating.mine(own.paper().id()).orElseThrow());
    }
}
