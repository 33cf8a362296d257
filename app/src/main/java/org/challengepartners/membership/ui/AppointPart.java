package org.challengepartners.membership.ui;

import static org.challengepartners.membership.ui.StepFields.button;
import static org.challengepartners.membership.ui.StepFields.text;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Optional;
import org.challengepartners.membership.AppointResult;
import org.challengepartners.membership.Appointing;
import org.challengepartners.membership.AppointmentOrder;
import org.challengepartners.membership.OfficeBoards;
import org.challengepartners.membership.PersonSummary;
import org.challengepartners.membership.Place;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.DayField;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.FormChecks;
import org.challengepartners.shell.Part;
import org.challengepartners.tenancy.CommandId;
import org.challengepartners.tenancy.KeyRole;

/** Appoints a person to a school, for good or until a day. */
class AppointPart extends Part {

    AppointPart(
            Appointing appointing,
            OfficeBoards boards,
            PersonSummary person,
            ErrorSummary errors,
            PersonSteps.Told told) {
        super("Appoint her to a school from today on");
        var command = CommandId.next();
        var school = Pickers.school("School", boards);
        var role = new RadioButtonGroup<>("As", KeyRole.HEADTEACHER, KeyRole.DEPUTY);
        role.setItemLabelGenerator(PeopleView::words);
        role.setValue(KeyRole.HEADTEACHER);
        var until = new DayField("Until (optional)");
        var note = text("For whom she stands in (optional)", "");
        var checks = new FormChecks(errors).filled(school, "Choose the school").readable(until);
        add(school, role, until, note, new Actions(button("Appoint her", () -> {
            if (checks.pass()) {
                var order = new AppointmentOrder(
                        person.id(),
                        new Place.AtSchool(school.getValue().id()),
                        role.getValue(),
                        Optional.ofNullable(until.getValue()),
                        note.getValue());
                tell(appointing.appoint(command, order), told);
            }
        })));
    }

    private static void tell(AppointResult result, PersonSteps.Told told) {
        switch (result) {
            case AppointResult.Appointed _ -> told.done(true, "She is appointed, and has the keys of the place.");
            case AppointResult.HoldsItAlready _ -> told.done(false, "She holds that place already");
            case AppointResult.NoSuchPlace _ -> told.done(false, "There is no such place");
            case AppointResult.Wrong wrong -> told.done(false, wrong.what());
            case AppointResult.NotOneself _ ->
                told.done(false, "Nobody appoints herself. Ask somebody else of the office");
        }
    }
}
