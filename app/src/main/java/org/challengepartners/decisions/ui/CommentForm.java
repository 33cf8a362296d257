package org.challengepartners.decisions.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.io.Serializable;
import java.util.Optional;
import org.challengepartners.decisions.CommentId;
import org.challengepartners.decisions.Debate;
import org.challengepartners.decisions.SaidComment;
import org.challengepartners.decisions.SayFault;
import org.challengepartners.decisions.SayResult;
import org.challengepartners.membership.MemberSummary;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.AutosavedText;
import org.challengepartners.shell.DraftKey;
import org.challengepartners.shell.Drafts;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.tenancy.CommandId;
import org.challengepartners.tenancy.SpaceId;
import org.jspecify.annotations.Nullable;

/** Where a member comments, or replies to another. What somebody is writing stays while others write. */
class CommentForm extends Composite<Div> {

    /** What is done with a comment, and what became of it. */
    interface Say extends Serializable {
        SayResult comment(
                CommandId command, MemberSummary member, int onVersion, Optional<CommentId> repliesTo, String text);
    }

    private final Say say;
    private final ErrorSummary errors;
    private final SpeakerField speaker = new SpeakerField();
    private final AutosavedText text;
    private final Span replying = new Span();
    private final Button noReply = new Button("Write to everybody instead", pressed -> replyTo(null));
    private @Nullable SaidComment repliesTo;
    private @Nullable Debate debate;
    private CommandId command = CommandId.next();

    CommentForm(Drafts drafts, ErrorSummary errors, Say say) {
        this.say = say;
        this.errors = errors;
        text = new AutosavedText("Your comment", drafts);
        text.field()
                .hint(
                        "Everybody who votes for a member, the council and the office can read it, with the name of your member")
                .limit(SayFault.LONGEST_TEXT);
        getContent().addClassName("page");
        getContent()
                .add(
                        new Div(replying, noReply),
                        speaker,
                        text,
                        new Actions(new Button("Send this comment", pressed -> send())));
        replyTo(null);
    }

    /** Takes the reader's members; the text is opened once for a proposal. */
    void show(Debate now) {
        var before = debate;
        debate = now;
        speaker.show(now.mine());
        if (before == null || !before.proposal().equals(now.proposal())) {
            replyTo(null);
            text.open(new DraftKey(SpaceId.COMPANY, "proposal " + now.proposal(), "comment"), "", 0);
        }
    }

    /** From now on it answers that comment; null for none. */
    void replyTo(@Nullable SaidComment comment) {
        repliesTo = comment;
        replying.setText(comment == null ? "" : "You reply to %s. ".formatted(comment.member()));
        noReply.setVisible(comment != null);
        if (comment != null) {
            text.field().focus();
        }
    }

    private void send() {
        errors.clear();
        var now = debate;
        var member = speaker.read(errors);
        var words = text.getValue();
        if (now == null || member.isEmpty()) {
            return;
        }
        var answers = Optional.ofNullable(repliesTo).map(SaidComment::id);
        switch (say.comment(command, member.get(), now.latest().version(), answers, words)) {
            case SayResult.Said _ -> {
                text.sent();
                text.open(new DraftKey(SpaceId.COMPANY, "proposal " + now.proposal(), "comment"), "", 0);
                command = CommandId.next();
                replyTo(null);
            }
            case SayResult.Incomplete(var faults) -> faults.forEach(fault -> errors.show(text.field(), fault.words()));
            case SayResult other -> SayWords.problem(other).ifPresent(errors::show);
        }
    }
}
