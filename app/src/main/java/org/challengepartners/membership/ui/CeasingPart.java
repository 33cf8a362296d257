package org.challengepartners.membership.ui;

import static org.challengepartners.membership.ui.StepFields.button;
import static org.challengepartners.membership.ui.StepFields.text;

import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import org.challengepartners.membership.MemberId;
import org.challengepartners.membership.Registering;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.DayField;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.FormChecks;
import org.challengepartners.shell.Part;

/** Records that a member ceased to be one. Its entry stays for ten years (Companies Act 2006, s 121). */
class CeasingPart extends Part {

    CeasingPart(Registering registering, MemberId id, LocalDate today, ErrorSummary errors, StepTold told) {
        super("Record that it ceased to be a member");
        var day = new DayField("Ceased on", today);
        var because = text("Why it ceased", "For example: gave notice on 3 November 2026");
        var checks = new FormChecks(errors)
                .filled(day, "Enter the day on which it ceased")
                .filled(because, "Enter why it ceased")
                .atMost(because, StepFields.LONGEST, "Why it ceased");
        add(
                new Paragraph(
                        "Nobody votes for it any more, and it covers no school. Its entry stays for ten years, and so do"
                                + " the votes that it cast. This cannot be undone: it would have to apply again."),
                day,
                because,
                new Actions(button("Record that it ceased", () -> {
                    if (checks.pass()) {
                        told.done(
                                registering.cease(id, day.getValue(), because.getValue()),
                                "It is no member any more. Its entry stays.",
                                StepTold.Form.of(day, because));
                    }
                })));
    }
}
