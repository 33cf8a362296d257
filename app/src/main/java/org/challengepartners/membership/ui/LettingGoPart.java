package org.challengepartners.membership.ui;

import static org.challengepartners.membership.ui.StepFields.button;
import static org.challengepartners.membership.ui.StepFields.text;

import org.challengepartners.membership.Leaving;
import org.challengepartners.membership.PersonSummary;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.FormChecks;
import org.challengepartners.shell.Part;
import org.challengepartners.shell.WarningText;

/** Lets a person go: every place, representation and key of hers ends in one step. */
class LettingGoPart extends Part {

    LettingGoPart(Leaving leaving, PersonSummary person, ErrorSummary errors, PersonSteps.Told told) {
        super("Let her go");
        var reason = text("Why she leaves", "");
        var checks = new FormChecks(errors)
                .filled(reason, "Enter why she leaves")
                .atMost(reason, StepFields.LONGEST, "Why she leaves");
        add(
                new WarningText(
                        "Every place and every key of hers ends at once, and she is signed out within a minute. What"
                                + " she wrote and signed stays."),
                reason,
                new Actions(button("Let her go", () -> {
                    if (checks.pass()) {
                        var gone = leaving.leave(person.id(), reason.getValue());
                        told.done(gone, gone ? "She holds no key any more." : "Nobody lets herself go");
                    }
                })));
    }
}
