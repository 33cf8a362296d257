package org.challengepartners.elections.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.challengepartners.elections.CandidateLine;
import org.challengepartners.elections.Electing;
import org.challengepartners.elections.ElectionDetail;
import org.challengepartners.elections.ElectionId;
import org.challengepartners.elections.ElectionLinks;
import org.challengepartners.elections.FollowingElections;
import org.challengepartners.elections.StandResult;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.Crumb;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;
import org.challengepartners.shell.WarningText;
import org.jspecify.annotations.Nullable;

/** Where the office records that a candidate has withdrawn or died, as she or her family has told it. */
@Route(ElectionLinks.ELECTIONS + "/:election/withdrawal")
@RolesAllowed("office")
class WithdrawalView extends Composite<Page> implements BeforeEnterObserver {

    private final FollowingElections following;
    private final Electing electing;
    private final ErrorSummary errors = new ErrorSummary();
    private final PageHeading heading = new PageHeading("A candidate stands no more");
    private final RadioButtonGroup<CandidateLine> candidates = new RadioButtonGroup<>("Who stands no more?");
    private final TextField reason = new TextField("Why");
    private @Nullable ElectionId election;

    WithdrawalView(FollowingElections following, Electing electing) {
        this.following = following;
        this.electing = electing;
        candidates.setManualValidation(true);
        candidates.setItemLabelGenerator(CandidateLine::name);
        reason.setManualValidation(true);
        reason.setHelperText("Everybody who can read the election reads it");
        var record = new Button("Record it", pressed -> withdraw());
        record.addThemeVariants(ButtonVariant.PRIMARY);
        getContent()
                .add(
                        errors,
                        heading,
                        new WarningText(
                                "You cannot take this back. Before voting opens she is left off the paper; after that, ballots that name her count for the next candidate that they name."),
                        candidates,
                        reason,
                        new Actions(record));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        errors.clear();
        var found = entering.getRouteParameters()
                .get("election")
                .flatMap(ElectionId::parse)
                .flatMap(following::find)
                .filter(ElectionDetail::mayRecordWithdrawal)
                .orElseThrow(NotFoundException::new);
        election = found.paper().id();
        heading.setWay(
                new Crumb("Elections", ElectionLinks.ELECTIONS),
                new Crumb(found.paper().title(), ElectionLinks.election(election)));
        candidates.setItems(found.candidates().stream()
                .filter(one -> one.withdrawnBecause().isEmpty())
                .toList());
    }

    private void withdraw() {
        errors.clear();
        var id = election;
        var who = candidates.getValue();
        if (who == null) {
            errors.show(candidates, "Choose the candidate");
        }
        if (reason.getValue().isBlank()) {
            errors.show(reason, "Enter why, in 500 characters or fewer");
        }
        if (id == null || who == null || !errors.isEmpty()) {
            return;
        }
        switch (electing.withdraw(id, who.id(), reason.getValue())) {
            case StandResult.Kept _ -> UI.getCurrent().navigate(ElectionLinks.election(id));
            case StandResult.ReasonMissing _, StandResult.TooLong _ ->
                errors.show(reason, "Enter why, in 500 characters or fewer");
            case StandResult.Closed _ -> errors.show("Voting has closed, so nothing was recorded");
            case StandResult.ChangedMeanwhile _ ->
                errors.show("Something has changed since you opened this page. Open it again, and look");
        }
    }
}
