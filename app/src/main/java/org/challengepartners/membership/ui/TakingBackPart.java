package org.challengepartners.membership.ui;

import static org.challengepartners.membership.ui.StepFields.button;

import com.vaadin.flow.component.html.Paragraph;
import org.challengepartners.membership.Leaving;
import org.challengepartners.membership.PersonSummary;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.Part;

/** Takes a person back who was let go. */
class TakingBackPart extends Part {

    TakingBackPart(Leaving leaving, PersonSummary person, PersonSteps.Told told) {
        super("Take her back");
        add(
                new Paragraph("She cannot sign in. When she is taken back she can, and places are given anew."),
                new Actions(button("Take her back", () -> {
                    leaving.takeBack(person.id());
                    told.done(true, "She can sign in again within a minute.");
                })));
    }
}
