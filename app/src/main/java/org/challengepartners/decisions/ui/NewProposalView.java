package org.challengepartners.decisions.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.challengepartners.decisions.DecisionLinks;
import org.challengepartners.decisions.ProposalDraft;
import org.challengepartners.decisions.ProposalFault;
import org.challengepartners.decisions.ProposeResult;
import org.challengepartners.decisions.Proposing;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.AutosavedText;
import org.challengepartners.shell.Crumb;
import org.challengepartners.shell.DraftKey;
import org.challengepartners.shell.Drafts;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;
import org.challengepartners.tenancy.CommandId;
import org.challengepartners.tenancy.SpaceId;

/** Where the office writes a proposal. */
@Route(DecisionLinks.NEW_PROPOSAL)
@RolesAllowed("office")
class NewProposalView extends Composite<Page> implements BeforeEnterObserver {

    private static final DraftKey DRAFT = new DraftKey(SpaceId.COMPANY, "proposal new", "text");

    private final Proposing proposing;
    private final ErrorSummary errors = new ErrorSummary();
    private final TextField title = new TextField("Title");
    private final AutosavedText text;
    private CommandId command = CommandId.next();

    NewProposalView(Proposing proposing, Drafts drafts) {
        this.proposing = proposing;
        text = new AutosavedText("Text of the proposal", drafts);
        text.field()
                .hint("What the members are asked to think about, in full. It cannot be changed afterwards.")
                .limit(ProposalDraft.LONGEST_TEXT);
        title.setHelperText("A line that says what it would do, for example “Adopt the reviewer charter”");
        title.setManualValidation(true);
        var make = new Button("Make this proposal", pressed -> make());
        make.addThemeVariants(ButtonVariant.PRIMARY);
        getContent()
                .add(
                        errors,
                        new PageHeading("Make a proposal", new Crumb("Proposals", DecisionLinks.PROPOSALS)),
                        new Paragraph("Nobody is asked yet: you open the vote on it in a step of its own."),
                        title,
                        text,
                        new Actions(make));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        errors.clear();
        command = CommandId.next();
        text.open(DRAFT, "", 0);
    }

    private void make() {
        errors.clear();
        switch (proposing.make(command, new ProposalDraft(title.getValue(), text.getValue()))) {
            case ProposeResult.Made made -> {
                text.sent();
                UI.getCurrent().navigate(DecisionLinks.proposal(made.id()));
            }
            case ProposeResult.Incomplete incomplete -> incomplete.faults().forEach(this::show);
        }
    }

    private void show(ProposalFault fault) {
        switch (fault) {
            case TITLE_MISSING, TITLE_TOO_LONG -> errors.show(title, fault.words());
            case TEXT_MISSING, TEXT_TOO_LONG -> errors.show(text.field(), fault.words());
        }
    }
}
