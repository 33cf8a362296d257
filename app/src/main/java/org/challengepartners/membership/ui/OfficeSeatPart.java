package org.challengepartners.membership.ui;

import static org.challengepartners.membership.ui.StepFields.button;
import static org.challengepartners.membership.ui.StepFields.text;

import com.vaadin.flow.component.html.Paragraph;
import org.challengepartners.membership.PersonSummary;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.FormChecks;
import org.challengepartners.shell.Part;
import org.challengepartners.tenancy.OfficeSeats;

/** A seat in the office: one person proposes somebody, another confirms it. */
class OfficeSeatPart extends Part {

    OfficeSeatPart(OfficeSeats seats, PersonSummary person, ErrorSummary errors, PersonSteps.Told told) {
        super("The office");
        var waiting = seats.waiting().stream()
                .filter(proposed -> proposed.person().equals(person.id()))
                .findFirst();
        if (waiting.isEmpty()) {
            propose(seats, person, errors, told);
        } else if (waiting.get().mine()) {
            add(new Paragraph("You proposed her for the office. Somebody else of the office must confirm it."));
        } else {
            add(
                    new Paragraph(
                            "She is proposed for the office: " + waiting.get().reason()),
                    new Actions(button(
                            "Confirm her for the office",
                            () -> told.done(seats.confirm(person.id()), "She works in the office now."))));
        }
    }

    private void propose(OfficeSeats seats, PersonSummary person, ErrorSummary errors, PersonSteps.Told told) {
        var reason = text("Why she is to work in the office", "");
        var checks = new FormChecks(errors)
                .filled(reason, "Enter why she is to work in the office")
                .atMost(reason, StepFields.LONGEST, "Why she is to work in the office");
        add(reason, new Actions(button("Propose her for the office", () -> {
            if (checks.pass()) {
                seats.propose(person.id(), reason.getValue().strip());
                told.done(true, "She is proposed. Somebody else of the office must confirm it.");
            }
        })));
    }
}
