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
import java.util.Objects;
import org.challengepartners.decisions.AmendmentId;
import org.challengepartners.decisions.AmendmentReading;
import org.challengepartners.decisions.DebateReading;
import org.challengepartners.decisions.DecisionLinks;
import org.challengepartners.decisions.LeadingDebates;
import org.challengepartners.decisions.ProposalId;
import org.challengepartners.decisions.SayFault;
import org.challengepartners.decisions.SayResult;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.AutosavedText;
import org.challengepartners.shell.Crumb;
import org.challengepartners.shell.DraftKey;
import org.challengepartners.shell.Drafts;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;
import org.challengepartners.tenancy.SpaceId;
import org.jspecify.annotations.Nullable;

/** An amendment beside the words that it would change, and where the proposing member answers it. */
@Route(DecisionLinks.PROPOSALS + "/:proposal/amendments/:amendment")
@RolesAllowed({"company-member", "office"})
class AmendmentView extends Composite<Page> implements BeforeEnterObserver {

    private final DebateReading reading;
    private final LeadingDebates leading;
    private final ErrorSummary errors = new ErrorSummary();
    private final PageHeading heading = new PageHeading("");
    private final Div words = new Div();
    private final AutosavedText because;
    private final Div form = new Div();
    private @Nullable ProposalId proposal;
    private @Nullable AmendmentReading shown;

    AmendmentView(DebateReading reading, LeadingDebates leading, Drafts drafts) {
        this.reading = reading;
        this.leading = leading;
        because = new AutosavedText("Why do you accept or decline it?", drafts);
        because.field().hint("Every member can read it").limit(SayFault.LONGEST_REASON);
        var accept = new Button("Accept these words", pressed -> answer(true));
        accept.addThemeVariants(ButtonVariant.PRIMARY);
        words.addClassName("page");
        form.addClassName("page");
        form.add(because, new Actions(accept, new Button("Keep the present words", pressed -> answer(false))));
        getContent().add(errors, heading, words, form);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var parameters = entering.getRouteParameters();
        var id = parameters.get("proposal").flatMap(ProposalId::parse).orElseThrow(NotFoundException::new);
        var found = parameters
                .get("amendment")
                .flatMap(AmendmentId::parse)
                .flatMap(amendment -> reading.amendment(id, amendment))
                .orElseThrow(NotFoundException::new);
        proposal = id;
        shown = found;
        errors.clear();
        heading.setText("Amendment of " + found.amendment().member());
        heading.setWay(
                new Crumb("Proposals", DecisionLinks.PROPOSALS),
                new Crumb(found.latest().title(), DecisionLinks.proposal(id)));
        words.removeAll();
        words.add(new AmendmentPart(found));
        form.setVisible(found.mayAnswer());
        because.open(
                new DraftKey(SpaceId.COMPANY, "amendment " + found.amendment().id(), "because"), "", 0);
    }

    private void answer(boolean accepted) {
        errors.clear();
        var now = Objects.requireNonNull(shown);
        var id = Objects.requireNonNull(proposal);
        var result =
                leading.answer(id, now.amendment().id(), accepted, now.latest().version(), because.getValue());
        switch (result) {
            case SayResult.Said _ -> {
                because.sent();
                UI.getCurrent().navigate(DecisionLinks.proposal(id));
            }
            case SayResult.Incomplete(var faults) ->
                faults.forEach(fault -> errors.show(because.field(), fault.words()));
            case SayResult other -> SayWords.problem(other).ifPresent(errors::show);
        }
    }
}
