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
import java.util.Optional;
import org.challengepartners.decisions.DecisionLinks;
import org.challengepartners.decisions.Following;
import org.challengepartners.decisions.OpeningFault;
import org.challengepartners.decisions.ProposalDetail;
import org.challengepartners.decisions.ProposalId;
import org.challengepartners.decisions.Proposing;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.Crumb;
import org.challengepartners.shell.DayField;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;
import org.challengepartners.shell.TimeField;
import org.challengepartners.tenancy.CommandId;
import org.jspecify.annotations.Nullable;

/** Where the office says what the members are asked about a proposal, and until when. Nothing opens on this page. */
@Route(DecisionLinks.PROPOSALS + "/:proposal/open")
@RolesAllowed("office")
class OpenVoteView extends Composite<Page> implements BeforeEnterObserver {

    private final Following following;
    private final Proposing proposing;
    private final ErrorSummary errors = new ErrorSummary();
    private final PageHeading heading = new PageHeading("Open an advisory vote");
    private final Paragraph about = new Paragraph();
    private final TextField question = new TextField("Question for the members");
    private final DayField day = new DayField("Closing day");
    private final TimeField time = new TimeField(
            "Closing time (optional)",
            "UK time, for example 17:00. Leave it empty to give members the whole of the closing day");
    private final Paragraph closing = new Paragraph();
    private final AskedFields asked = new AskedFields();
    private @Nullable ProposalId proposal;

    OpenVoteView(Following following, Proposing proposing) {
        this.following = following;
        this.proposing = proposing;
        question.setManualValidation(true);
        question.setHelperText("In one sentence, which they answer in the way that you choose below");
        day.addValueChangeListener(changed -> sayClosing());
        time.addValueChangeListener(changed -> sayClosing());
        var next = new Button("Continue", pressed -> proceed());
        next.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().add(errors, heading, about, question, asked, day, time, closing, new Actions(next));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var found = entering.getRouteParameters()
                .get("proposal")
                .flatMap(ProposalId::parse)
                .flatMap(following::find)
                .filter(ProposalDetail::mayOpen)
                .orElseThrow(NotFoundException::new);
        proposal = found.id();
        heading.setWay(
                new Crumb("Proposals", DecisionLinks.PROPOSALS),
                new Crumb(found.title(), DecisionLinks.proposal(found.id())));
        about.setText("On the proposal “%s”.".formatted(found.title()));
        var entered = OpeningForm.of(entering.getLocation().getQueryParameters());
        question.setValue(entered.question());
        day.setValue(entered.day().orElse(null));
        time.setValue(entered.time().orElse(null));
        asked.show(entered.asked());
        errors.clear();
    }

    private void proceed() {
        errors.clear();
        var id = proposal;
        if (id == null) {
            return;
        }
        var entered = entered();
        var order = entered.order(CommandId.next(), id);
        if (order.isEmpty()) {
            errors.show(day, "Enter the closing day");
            return;
        }
        var faults = proposing.check(order.get()).faults();
        faults.forEach(this::show);
        if (faults.isEmpty()) {
            UI.getCurrent().navigate(DecisionLinks.openVote(id) + "/check", entered.address());
        }
    }

    private OpeningForm entered() {
        return new OpeningForm(
                question.getValue(),
                Optional.ofNullable(day.getValue()),
                Optional.ofNullable(time.getValue()),
                asked.asked());
    }

    /** Says the day with its weekday, so that a slip of a digit is seen. */
    private void sayClosing() {
        closing.setText(entered()
                .closing()
                .map(at -> "Voting would be open until " + at.words())
                .orElse(""));
    }

    private void show(OpeningFault fault) {
        switch (fault) {
            case QUESTION_MISSING, QUESTION_TOO_LONG -> errors.show(question, fault.words());
            case CLOSES_IN_THE_PAST, CLOSES_TOO_LATE -> errors.show(day, fault.words());
            case OPTIONS_TOO_FEW, OPTIONS_TOO_MANY, OPTION_TWICE, OPTION_TOO_LONG, HIGHEST_WRONG, QUORUM_WRONG ->
                asked.show(fault, errors);
        }
    }
}
