package org.challengepartners.decisions.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import java.util.Optional;
import org.challengepartners.decisions.CallMeetingResult;
import org.challengepartners.decisions.CallingMeetings;
import org.challengepartners.decisions.Closing;
import org.challengepartners.decisions.MeetingCall;
import org.challengepartners.decisions.MeetingFault;
import org.challengepartners.decisions.MeetingLinks;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.Crumb;
import org.challengepartners.shell.DayField;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;
import org.challengepartners.tenancy.CommandId;
import org.jspecify.annotations.Nullable;

/** Where the office calls a general meeting: it fills the form, checks what the notice will say, and sends it. */
@Route(MeetingLinks.CALL)
@RolesAllowed("office")
class CallMeetingView extends Composite<Page> implements BeforeEnterObserver {

    private final CallingMeetings calling;
    private final ErrorSummary errors = new ErrorSummary();
    private final TextField title = new TextField("What the meeting is called");
    private final DayField day = new DayField("Day");
    private final TimePicker time = new TimePicker("Time");
    private final TextField place = new TextField("Place");
    private final TextField chair = new TextField("Chair");
    private final TextArea business = new TextArea("What the meeting is about");
    private final AgendaFields agenda = new AgendaFields();
    private final ConsentFields consents;
    private final Div form = new Div();
    private final Div check = new Div();
    private CommandId command = CommandId.next();
    private @Nullable MeetingCall checked;

    CallMeetingView(CallingMeetings calling) {
        this.calling = calling;
        consents = new ConsentFields(calling);
        title.setHelperText("For example “Annual general meeting 2027”");
        place.setHelperText("Where it is held, or the address at which members take part");
        business.setHelperText("The general nature of the business, in a few sentences");
        time.setLocale(Locale.UK);
        time.setHelperText("UK time, for example 14:00");
        title.setManualValidation(true);
        place.setManualValidation(true);
        chair.setManualValidation(true);
        business.setManualValidation(true);
        time.setManualValidation(true);
        var next = new Button("Continue", pressed -> proceed());
        next.addThemeVariants(ButtonVariant.PRIMARY);
        form.addClassName("page");
        check.addClassName("page");
        form.add(title, day, time, place, chair, business, agenda, consents, new Actions(next));
        getContent()
                .add(
                        errors,
                        new PageHeading("Call a general meeting", new Crumb("General meetings", MeetingLinks.MEETINGS)),
                        form,
                        check);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        agenda.offer(calling.proposals());
        command = CommandId.next();
        back();
    }

    private void back() {
        checked = null;
        errors.clear();
        form.setVisible(true);
        check.setVisible(false);
    }

    private void proceed() {
        errors.clear();
        entered().ifPresent(call -> {
            var found = calling.check(call);
            found.faults().forEach(this::show);
            if (errors.isEmpty()) {
                checked = call;
                var send = new Button("Send the notice", pressed -> send());
                send.addThemeVariants(ButtonVariant.PRIMARY);
                check.removeAll();
                check.add(
                        new CheckedNotice(call, found), new Actions(send, new Button("Change it", pressed -> back())));
                form.setVisible(false);
                check.setVisible(true);
                getContent().scrollIntoView();
            }
        });
    }

    private Optional<MeetingCall> entered() {
        if (day.getValue() == null) {
            errors.show(day, "Enter the day of the meeting");
        }
        if (time.getValue() == null) {
            errors.show(time, "Enter the time at which it begins");
        }
        var entries = agenda.read(errors);
        return errors.isEmpty()
                ? Optional.of(new MeetingCall(
                        command,
                        title.getValue(),
                        place.getValue(),
                        chair.getValue(),
                        business.getValue(),
                        Closing.at(day.getValue(), time.getValue()).at(),
                        entries,
                        consents.members(),
                        consents.evidence()))
                : Optional.empty();
    }

    private void send() {
        errors.clear();
        var call = checked;
        if (call == null) {
            return;
        }
        switch (calling.call(call)) {
            case CallMeetingResult.Called called -> UI.getCurrent().navigate(MeetingLinks.meeting(called.id()));
            case CallMeetingResult.Incomplete incomplete -> {
                back();
                incomplete.faults().forEach(this::show);
            }
        }
    }

    private void show(MeetingFault fault) {
        switch (fault) {
            case TITLE_WRONG -> errors.show(title, fault.words());
            case PLACE_WRONG -> errors.show(place, fault.words());
            case CHAIR_WRONG -> errors.show(chair, fault.words());
            case BUSINESS_WRONG -> errors.show(business, fault.words());
            case STARTS_IN_THE_PAST, STARTS_TOO_LATE, HOLIDAYS_UNKNOWN, TOO_FEW_CLEAR_DAYS ->
                errors.show(day, fault.words());
            case TOO_FEW_CONSENTS, EVIDENCE_MISSING -> consents.show(fault, errors);
            case NOTHING_ON_THE_AGENDA,
                    TWICE_ON_THE_AGENDA,
                    NOT_READY,
                    ONLY_AS_SPECIAL,
                    REMOVED_BY_ORDINARY,
                    SPECIAL_NOTICE_MISSING -> errors.show(agenda.field(), fault.words());
            case NOBODY_ENTITLED -> errors.show(fault.words());
        }
    }
}
