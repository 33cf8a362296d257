package org.challengepartners.decisions.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import org.challengepartners.decisions.Debate;
import org.challengepartners.decisions.DecisionLinks;
import org.challengepartners.decisions.SayFault;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.Part;

/** What the proposing member does with its proposal. */
class LeadingPart extends Part {

    private final ErrorSummary errors;
    private final Paragraph words = new Paragraph();
    private final Paragraph when = new Paragraph();
    private final Actions readying;
    private final TextField because = new TextField("Why is it taken back?");
    private final SerializableConsumer<String> withdraw;

    LeadingPart(ErrorSummary errors, SerializableRunnable ready, SerializableConsumer<String> withdraw) {
        super("Your proposal");
        this.errors = errors;
        this.withdraw = withdraw;
        because.setManualValidation(true);
        because.setHelperText("Only if you take it back. Every member can read it");
        var press = new Button("Say that it is ready for the members", pressed -> ready.run());
        press.addThemeVariants(ButtonVariant.PRIMARY);
        readying = new Actions(press);
        add(words, when, readying, because, new Actions(new Button("Take it back", pressed -> takeBack())));
    }

    void show(Debate debate) {
        setVisible(debate.lead().takesBack());
        words.setVisible(debate.lead().rewords());
        words.removeAll();
        words.add(new Anchor(DecisionLinks.words(debate.proposal()), "Change its words"));
        readying.setVisible(debate.lead().readies());
        when.setText(when(debate));
    }

    private static String when(Debate debate) {
        if (debate.lead().readies()) {
            return "When every amendment has its answer, say that it is ready. Its words change no more, and the office can put it to the members.";
        }
        return debate.commentsUntil()
                .filter(_ -> debate.lead().answers())
                .map(until ->
                        "You can change its words until %s. After that, and when every amendment has its answer, you can say that it is ready for the members."
                                .formatted(until.words()))
                .orElse("You have said that it is ready. The office can put it to the members.");
    }

    private void takeBack() {
        errors.clear();
        if (because.getValue().isBlank()) {
            errors.show(because, SayFault.REASON_MISSING.words());
            return;
        }
        withdraw.accept(because.getValue());
    }
}
