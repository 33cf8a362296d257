package org.challengepartners.membership.ui;

import static org.challengepartners.membership.ui.StepFields.button;
import static org.challengepartners.membership.ui.StepFields.text;

import java.time.LocalDate;
import org.challengepartners.membership.MemberId;
import org.challengepartners.membership.Registering;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.DayField;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.FormChecks;
import org.challengepartners.shell.Part;

/** The directors' decision about an application, as their minute has it. */
class DecisionPart extends Part {

    DecisionPart(Registering registering, MemberId id, LocalDate today, ErrorSummary errors, StepTold told) {
        super("The directors' decision");
        var day = new DayField("Decided on", today);
        var minute = text("Minute of the decision", "For example: directors' meeting of 3 November 2026, item 4");
        var form = StepTold.Form.of(day, minute);
        var checks = new FormChecks(errors)
                .filled(day, "Enter the day of the decision")
                .filled(minute, "Enter the minute of the decision")
                .atMost(minute, StepFields.LONGEST, "Minute");
        add(
                day,
                minute,
                new Actions(
                        button("Record that it is approved", () -> {
                            if (checks.pass()) {
                                told.done(
                                        registering.decide(id, true, day.getValue(), minute.getValue()),
                                        "The application is approved. Enter it in the register next.",
                                        form);
                            }
                        }),
                        button("Record that it is turned down", () -> {
                            if (checks.pass()) {
                                told.done(
                                        registering.decide(id, false, day.getValue(), minute.getValue()),
                                        "The application is turned down.",
                                        form);
                            }
                        })));
    }
}
