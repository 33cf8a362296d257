package org.challengepartners.membership.ui;

import static org.challengepartners.membership.ui.StepFields.button;

import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.Optional;
import org.challengepartners.membership.MemberId;
import org.challengepartners.membership.OfficeBoards;
import org.challengepartners.membership.Registering;
import org.challengepartners.membership.SchoolRow;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.DayField;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.FormChecks;
import org.challengepartners.shell.Part;

/** Enters an approved applicant in the register: from then on it is a member (Companies Act 2006, s 112). */
class EntryPart extends Part {

    EntryPart(
            Registering registering,
            OfficeBoards boards,
            MemberId id,
            LocalDate today,
            ErrorSummary errors,
            StepTold told) {
        super("Enter it in the register");
        var day = new DayField("Entered on", today);
        var school = Pickers.school("A school that it covers (optional)", boards);
        var checks = new FormChecks(errors).filled(day, "Enter the day of the entry");
        add(
                new Paragraph(
                        "It is a member from its entry on, and not before. More schools can be added afterwards."),
                day,
                school,
                new Actions(button("Enter it in the register", () -> {
                    if (checks.pass()) {
                        told.done(
                                registering.enter(
                                        id,
                                        day.getValue(),
                                        Optional.ofNullable(school.getValue()).map(SchoolRow::id).stream()
                                                .toList()),
                                "It is a member of the company now.",
                                (_, faults) -> faults.forEach(fault -> errors.show(day, fault.words())));
                    }
                })));
    }
}
