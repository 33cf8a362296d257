package org.challengepartners.membership.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;

/** Fields and buttons of the steps on a member's and a person's page. */
final class StepFields {

    /** As long as a reason, a minute or the name of a document may be, in characters. */
    static final int LONGEST = 500;

    private StepFields() {}

    static TextField text(String label, String example) {
        var field = new TextField(label);
        field.setManualValidation(true);
        if (!example.isEmpty()) {
            field.setHelperText(example);
        }
        return field;
    }

    static Button button(String words, Runnable work) {
        return new Button(words, pressed -> work.run());
    }
}
