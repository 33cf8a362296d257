package org.challengepartners.decisions.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.challengepartners.decisions.Debating;
import org.challengepartners.decisions.DecisionLinks;
import org.challengepartners.decisions.MemberProposesResult;
import org.challengepartners.decisions.ProposalDraft;
import org.challengepartners.decisions.SayFault;
import org.challengepartners.membership.SignedInMember;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.AutosavedText;
import org.challengepartners.shell.Crumb;
import org.challengepartners.shell.DayField;
import org.challengepartners.shell.DraftKey;
import org.challengepartners.shell.Drafts;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;
import org.challengepartners.tenancy.CommandId;
import org.challengepartners.tenancy.SpaceId;

/** Where a member proposes something to the others. */
@Route(DecisionLinks.PROPOSE)
@RolesAllowed("company-member")
class ProposeView extends Composite<Page> implements BeforeEnterObserver {

    private static final DraftKey DRAFT = new DraftKey(SpaceId.COMPANY, "proposal of a member", "text");

    private final Debating debating;
    private final SignedInMember signedIn;
    private final ErrorSummary errors = new ErrorSummary();
    private final SpeakerField speaker = new SpeakerField();
    private final TextField title = new TextField("Title");
    private final AutosavedText text;
    private final DayField day =
            new DayField("Last day for comments", "For example 30/10/2026. The whole day counts, UK time");
    private CommandId command = CommandId.next();

    ProposeView(Debating debating, SignedInMember signedIn, Drafts drafts) {
        this.debating = debating;
        this.signedIn = signedIn;
        text = new AutosavedText("Text of the proposal", drafts);
        text.field()
                .hint(
                        "What the members would decide, in full. You can change it while the others comment; every version stays readable.")
                .limit(ProposalDraft.LONGEST_TEXT);
        title.setHelperText("A line that says what it would do, for example “Adopt the reviewer charter”");
        title.setManualValidation(true);
        var make = new Button("Propose this to the members", pressed -> propose());
        make.addThemeVariants(ButtonVariant.PRIMARY);
        getContent()
                .add(
                        errors,
                        new PageHeading("Make a proposal", new Crumb("Proposals", DecisionLinks.PROPOSALS)),
                        new Paragraph(
                                "Everybody who votes for a member is told and can comment, support it, or ask for other words. Nobody is asked to vote yet: when you say that it is ready, the office puts it to the members."),
                        speaker,
                        title,
                        text,
                        day,
                        new Actions(make));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var mine = signedIn.all();
        if (mine.isEmpty()) {
            throw new NotFoundException();
        }
        errors.clear();
        command = CommandId.next();
        speaker.show(mine);
        text.open(DRAFT, "", 0);
    }

    private void propose() {
        errors.clear();
        var draft = new ProposalDraft(title.getValue(), text.getValue());
        var member = speaker.read(errors);
        if (day.getValue() == null) {
            errors.show(day, "Enter the last day for comments");
            return;
        }
        if (member.isEmpty()) {
            return;
        }
        switch (debating.propose(command, member.get().id(), draft, day.getValue())) {
            case MemberProposesResult.Made made -> {
                text.sent();
                UI.getCurrent().navigate(DecisionLinks.proposal(made.id()));
            }
            case MemberProposesResult.Incomplete incomplete ->
                incomplete.faults().forEach(this::show);
            case MemberProposesResult.NotItsRepresentative _ ->
                errors.show("You do not vote for %s any more. If you should, ask the partnership office"
                        .formatted(member.get().legalName()));
        }
    }

    private void show(SayFault fault) {
        switch (fault) {
            case TITLE_MISSING, TITLE_TOO_LONG -> errors.show(title, fault.words());
            case COMMENTS_DAY_WRONG -> errors.show(day, fault.words());
            default -> errors.show(text.field(), fault.words());
        }
    }
}
