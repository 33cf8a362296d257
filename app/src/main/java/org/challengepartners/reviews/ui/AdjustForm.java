package org.challengepartners.reviews.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.challengepartners.membership.SchoolStanding;
import org.challengepartners.reviews.HalfDays;
import org.challengepartners.reviews.KeepingLedger;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.FormChecks;
import org.challengepartners.shell.Part;

/** Where somebody of the office asks for a line of the ledger by hand. */
class AdjustForm extends Part {

    private static final double MOST = 100;

    AdjustForm(KeepingLedger keeping, ErrorSummary errors, OwnReviewerView.Done done) {
        super("Adjust by hand");
        var schools = keeping.schools();
        var gave = school("School that gave the days", schools);
        var received = school("School that received them", schools);
        var days = new NumberField("Days");
        days.setHelperText("In steps of a half");
        var reason = new TextField("Reason");
        var checks = new FormChecks(errors)
                .filled(gave, "Choose the school that gave the days")
                .filled(received, "Choose the school that received them")
                .check(
                        received,
                        school -> school == null || !school.equals(gave.getValue()),
                        "Choose two different schools")
                .check(
                        days,
                        number -> number != null && number > 0 && number <= MOST && number * 2 == Math.rint(number * 2),
                        "Enter how many days, in steps of a half, up to 100")
                .filled(reason, "Enter the reason")
                .atMost(reason, 1000, "Reason");
        add(
                new Paragraph("It counts once a second person of the office has agreed to it on this page."),
                gave,
                received,
                days,
                reason,
                new Actions(new Button("Ask a colleague to agree", pressed -> {
                    if (checks.pass()) {
                        keeping.askToAdjust(
                                received.getValue().space(),
                                gave.getValue().space(),
                                new HalfDays((int) Math.round(days.getValue() * 2)),
                                reason.getValue());
                        done.say("Asked: the line waits for a second person");
                    }
                })));
    }

    private static ComboBox<SchoolStanding> school(String label, List<SchoolStanding> schools) {
        var field = new ComboBox<SchoolStanding>(label);
        field.setItems(schools);
        field.setItemLabelGenerator(SchoolStanding::name);
        return field;
    }
}
