package org.challengepartners.decisions.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.io.Serializable;
import org.challengepartners.decisions.Debate;
import org.challengepartners.decisions.SayFault;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.LongText;
import org.challengepartners.shell.Part;
import org.challengepartners.tenancy.CommandId;

/** What was done about what the members decided: lines that stay, and where the office adds one. */
class AccountPart extends Part {

    /** What is done with a line; whether it was said. */
    interface Say extends Serializable {
        boolean account(CommandId command, String text);
    }

    private final ErrorSummary errors;
    private final Say say;
    private final Div lines = new Div();
    private final LongText text = new LongText("What was done about it");
    private final Div form = new Div();
    private CommandId command = CommandId.next();

    AccountPart(ErrorSummary errors, Say say) {
        super("What was done about it");
        this.errors = errors;
        this.say = say;
        text.hint("Every member can read it, and it stays").limit(SayFault.LONGEST_TEXT);
        form.addClassName("page");
        form.add(text, new Actions(new Button("Add this", pressed -> send())));
        add(lines, form);
    }

    void show(Debate debate) {
        setVisible(!debate.accounts().isEmpty() || debate.mayAccount());
        lines.removeAll();
        debate.accounts()
                .forEach(line -> lines.add(new Paragraph("%s: %s".formatted(DateWords.day(line.at()), line.text()))));
        if (debate.accounts().isEmpty()) {
            lines.add(new Paragraph("Nothing has been said yet."));
        }
        form.setVisible(debate.mayAccount());
    }

    private void send() {
        errors.clear();
        if (text.getValue().isBlank()) {
            errors.show(text, SayFault.TEXT_MISSING.words());
        } else if (say.account(command, text.getValue())) {
            text.clear();
            command = CommandId.next();
        }
    }
}
