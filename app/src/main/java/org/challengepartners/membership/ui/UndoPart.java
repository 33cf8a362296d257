package org.challengepartners.membership.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import org.challengepartners.membership.SchoolId;
import org.challengepartners.membership.SchoolNumber;
import org.challengepartners.membership.UndoResult;
import org.challengepartners.membership.UndoingConversions;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.FormChecks;
import org.challengepartners.shell.Part;

/** Takes back, with a reason, that a school goes on under another number. */
class UndoPart extends Part {

    UndoPart(
            UndoingConversions undoing,
            SchoolId school,
            SchoolNumber number,
            ErrorSummary errors,
            SerializableConsumer<String> undone) {
        super("Take the last change of number back");
        var reason = new TextField("Why it is taken back");
        reason.setManualValidation(true);
        var checks = new FormChecks(errors).filled(reason, "Enter the reason").atMost(reason, 500, "Reason");
        add(
                new Paragraph(
                        "The school has its earlier number as if it had never ended. The change to %s stays in its"
                                        .formatted(number.urn())
                                + " history, with your reason. It works only while nothing carries the new number."),
                reason,
                new Actions(new Button("Take the change back", pressed -> {
                    if (checks.pass()) {
                        switch (undoing.undo(school, number.urn(), reason.getValue())) {
                            case UndoResult.Undone back ->
                                undone.accept("The school is %s again"
                                        .formatted(back.now().urn()));
                            case UndoResult.InUse use ->
                                errors.show("%s carries the new number. The change cannot be taken back any more"
                                        .formatted(capital(use.by())));
                            case UndoResult.NothingToUndo _ ->
                                errors.show("There is no such change any more. Load this page again");
                            case UndoResult.Wrong wrong -> errors.show(reason, wrong.message());
                        }
                    }
                })));
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(java.util.Locale.UK) + words.substring(1);
    }
}
