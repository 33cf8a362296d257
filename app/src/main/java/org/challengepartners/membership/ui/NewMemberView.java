package org.challengepartners.membership.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import org.challengepartners.membership.OfficeLinks;
import org.challengepartners.membership.RegisterResult;
import org.challengepartners.membership.Registering;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.Crumb;
import org.challengepartners.shell.DayField;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;
import org.challengepartners.tenancy.CommandId;

/** Where the office records that a legal person asks to become a member of the company. */
@Route(OfficeLinks.NEW_MEMBER)
@RolesAllowed("office")
class NewMemberView extends Composite<Page> implements BeforeEnterObserver {

    private final Registering registering;
    private final ErrorSummary errors = new ErrorSummary();
    private final ParticularsForm form = new ParticularsForm();
    private final DayField day;
    private CommandId command = CommandId.next();

    NewMemberView(Registering registering, Clock clock) {
        this.registering = registering;
        day = new DayField("Applied on", LocalDate.now(clock));
        var record = new Button("Record the application", pressed -> record());
        record.addThemeVariants(ButtonVariant.PRIMARY);
        getContent()
                .add(
                        errors,
                        new PageHeading("Record an application", new Crumb("Register of members", OfficeLinks.MEMBERS)),
                        form,
                        day,
                        new Actions(record));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        errors.clear();
        command = CommandId.next();
    }

    private void record() {
        errors.clear();
        if (day.isEmpty()) {
            errors.show(day, "Enter the day of the application");
            return;
        }
        switch (registering.apply(command, form.typed(), day.getValue())) {
            case RegisterResult.Recorded recorded -> UI.getCurrent().navigate(OfficeLinks.member(recorded.member()));
            case RegisterResult.Wrong wrong -> form.show(errors, wrong.faults());
            case RegisterResult.CoveredByAnother covered -> errors.show(covered.school() + " has another member");
        }
    }
}
