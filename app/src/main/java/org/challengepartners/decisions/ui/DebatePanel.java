package org.challengepartners.decisions.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Objects;
import org.challengepartners.decisions.Accounting;
import org.challengepartners.decisions.Debate;
import org.challengepartners.decisions.DebateExtent;
import org.challengepartners.decisions.DebateReading;
import org.challengepartners.decisions.Debating;
import org.challengepartners.decisions.LeadingDebates;
import org.challengepartners.decisions.ProposalId;
import org.challengepartners.decisions.SayFault;
import org.challengepartners.decisions.SayResult;
import org.challengepartners.shell.Confirmation;
import org.challengepartners.shell.Drafts;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.Part;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

/** What the members say about a proposal before they are asked, and what was done about it after. */
@Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class DebatePanel extends Composite<Div> {

    private final DebateReading reading;
    private final ErrorSummary errors = new ErrorSummary();
    private final Confirmation confirmation = new Confirmation();
    private final DebateState state = new DebateState();
    private final LeadingPart leading;
    private final SupportPart support;
    private DebateExtent extent = DebateExtent.START;
    private final WordsParts words =
            new WordsParts(() -> extend(extent.moreAmendments()), () -> extend(extent.moreVersions()));
    private final CommentForm form;
    private final CommentList comments;
    private final Part discussion;
    private final AccountPart accounts;
    private SerializableRunnable readAgain = () -> {};
    private @Nullable Debate shown;

    DebatePanel(
            DebateReading reading,
            Debating debating,
            LeadingDebates leadingDebates,
            Accounting accounting,
            Drafts drafts) {
        this.reading = reading;
        leading = new LeadingPart(
                errors,
                () -> say(leadingDebates.ready(proposal()), "The proposal is ready for the members"),
                because -> say(leadingDebates.withdraw(proposal(), because), "The proposal is taken back"));
        support = new SupportPart(
                reading,
                errors,
                (command, member, version, kind) -> say(
                        debating.support(command, proposal(), member.id(), version, kind),
                        "It is recorded for " + member.legalName()));
        form = new CommentForm(
                drafts,
                errors,
                (command, member, version, repliesTo, text) ->
                        comment(debating.comment(command, proposal(), member.id(), version, repliesTo, text)));
        comments = new CommentList(form::replyTo, () -> extend(extent.moreThreads()));
        discussion = new Part("Discussion", comments, form);
        accounts = new AccountPart(
                errors,
                (command, text) -> say(accounting.account(command, proposal(), text), "Every member can read it now"));
        getContent().addClassName("page");
        getContent().add(errors, confirmation, state, leading, support, words, discussion, accounts);
    }

    /** What the page does after something was said. */
    void afterwards(SerializableRunnable read) {
        readAgain = read;
    }

    /** Reads what was said again; what somebody is writing stays. */
    void show(ProposalId proposal) {
        if (shown != null && !shown.proposal().equals(proposal)) {
            extent = DebateExtent.START;
        }
        reading.find(proposal, extent).ifPresent(this::show);
    }

    private void extend(DebateExtent more) {
        extent = more;
        show(proposal());
    }

    private void show(Debate now) {
        if (now.equals(shown)) {
            return;
        }
        if (shown != null && !shown.proposal().equals(now.proposal())) {
            errors.clear();
            confirmation.clear();
        }
        shown = now;
        boolean ofMember = now.proposer().isPresent();
        state.show(now);
        leading.show(now);
        support.show(now);
        words.show(now);
        comments.show(now);
        form.show(now);
        form.setVisible(now.open() && !now.mine().isEmpty());
        discussion.setVisible(ofMember);
        accounts.show(now);
        setVisible(ofMember || accounts.isVisible());
    }

    private ProposalId proposal() {
        return Objects.requireNonNull(shown).proposal();
    }

    /** What is missing, the form says beside its field. */
    private SayResult comment(SayResult result) {
        errors.clear();
        confirmation.clear();
        if (result instanceof SayResult.Said) {
            confirmation.say("Your comment is sent");
        }
        readAgain.run();
        return result;
    }

    /** Says what became of it; whether it was said. */
    private boolean say(SayResult result, String done) {
        errors.clear();
        confirmation.clear();
        if (result instanceof SayResult.Said) {
            confirmation.say(done);
        } else if (result instanceof SayResult.Incomplete(var faults)) {
            faults.stream().map(SayFault::words).forEach(errors::show);
        } else {
            SayWords.problem(result).ifPresent(errors::show);
        }
        readAgain.run();
        return result instanceof SayResult.Said;
    }
}
