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
import java.util.Objects;
import org.challengepartners.decisions.Debate;
import org.challengepartners.decisions.DebateReading;
import org.challengepartners.decisions.Debating;
import org.challengepartners.decisions.DecisionLinks;
import org.challengepartners.decisions.LeadingDebates;
import org.challengepartners.decisions.ProposalDraft;
import org.challengepartners.decisions.ProposalId;
import org.challengepartners.decisions.SayFault;
import org.challengepartners.decisions.SayResult;
import org.challengepartners.membership.MemberSummary;
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
import org.jspecify.annotations.Nullable;

/** Other words for a proposal: the proposing member gives them, any other asks for them. */
@Route(DecisionLinks.PROPOSALS + "/:proposal/words")
@RolesAllowed("company-member")
class ProposalWordsView extends Composite<Page> implements BeforeEnterObserver {

    private final DebateReading reading;
    private final Debating debating;
    private final LeadingDebates leading;
    private final ErrorSummary errors = new ErrorSummary();
    private final PageHeading heading = new PageHeading("Other words");
    private final Paragraph about = new Paragraph();
    private final SpeakerField speaker = new SpeakerField();
    private final TextField title = new TextField("Title");
    private final AutosavedText text;
    private final AutosavedText because;
    private final Button send = new Button("", pressed -> send());
    private @Nullable Debate debate;
    private CommandId command = CommandId.next();

    ProposalWordsView(DebateReading reading, Debating debating, LeadingDebates leading, Drafts drafts) {
        this.reading = reading;
        this.debating = debating;
        this.leading = leading;
        text = new AutosavedText("Text of the proposal", drafts);
        text.field().hint("The whole text, as it should be").limit(ProposalDraft.LONGEST_TEXT);
        because = new AutosavedText("Why", drafts);
        because.field().hint("Every member can read it").limit(SayFault.LONGEST_REASON);
        title.setManualValidation(true);
        send.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().add(errors, heading, about, speaker, title, text, because, new Actions(send));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var found = entering.getRouteParameters()
                .get("proposal")
                .flatMap(ProposalId::parse)
                .flatMap(reading::find)
                .filter(one -> one.lead().rewords() || one.open() && !one.mine().isEmpty())
                .orElseThrow(NotFoundException::new);
        debate = found;
        command = CommandId.next();
        errors.clear();
        var latest = found.latest();
        heading.setWay(
                new Crumb("Proposals", DecisionLinks.PROPOSALS),
                new Crumb(latest.title(), DecisionLinks.proposal(found.proposal())));
        heading.setText(found.lead().rewords() ? "Change the words of your proposal" : "Ask for other words");
        about.setText(
                found.lead().rewords()
                        ? "The earlier words stay readable. Requests to circulate them fall away."
                        : "The member that proposes it answers with a reason, and everybody can read both.");
        send.setText(found.lead().rewords() ? "Give it these words" : "Ask for these words");
        speaker.show(found.mine());
        speaker.setVisible(!found.lead().rewords() && found.mine().size() > 1);
        title.setValue(latest.title());
        var subject = "proposal %s words".formatted(found.proposal());
        text.open(new DraftKey(SpaceId.COMPANY, subject, "text"), latest.text(), latest.version());
        because.open(new DraftKey(SpaceId.COMPANY, subject, "because"), "", latest.version());
    }

    private void send() {
        errors.clear();
        var now = Objects.requireNonNull(debate);
        if (now.lead().rewords()) {
            say(leading.reword(now.proposal(), now.latest().version(), words(), because.getValue()));
        } else {
            speaker.read(errors).ifPresent(member -> say(amend(now, member)));
        }
    }

    private SayResult amend(Debate now, MemberSummary member) {
        return debating.amend(
                command, now.proposal(), member.id(), now.latest().version(), words(), because.getValue());
    }

    private ProposalDraft words() {
        return new ProposalDraft(title.getValue(), text.getValue());
    }

    private void say(SayResult result) {
        switch (result) {
            case SayResult.Said _ -> {
                text.sent();
                because.sent();
                UI.getCurrent()
                        .navigate(DecisionLinks.proposal(
                                Objects.requireNonNull(debate).proposal()));
            }
            case SayResult.Incomplete(var faults) -> faults.forEach(this::show);
            case SayResult other -> SayWords.problem(other).ifPresent(errors::show);
        }
    }

    private void show(SayFault fault) {
        switch (fault) {
            case TITLE_MISSING, TITLE_TOO_LONG -> errors.show(title, fault.words());
            case REASON_MISSING, REASON_TOO_LONG -> errors.show(because.field(), fault.words());
            default -> errors.show(text.field(), fault.words());
        }
    }
}
