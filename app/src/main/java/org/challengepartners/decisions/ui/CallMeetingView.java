package org.challengepartners.decisions.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.challengepartners.decisions.CallMeetingResult;
import org.challengepartners.decisions.CallingMeetings;
import org.challengepartners.decisions.MeetingCall;
import org.challengepartners.decisions.MeetingLinks;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.Crumb;
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
    private final NoticeFields fields;
    private final Div form = new Div();
    private final Div check = new Div();
    private CommandId command = CommandId.next();
    private @Nullable MeetingCall checked;

    CallMeetingView(CallingMeetings calling) {
        this.calling = calling;
        fields = new NoticeFields(errors, calling);
        var next = new Button("Continue", pressed -> proceed());
        next.addThemeVariants(ButtonVariant.PRIMARY);
        form.addClassName("page");
        check.addClassName("page");
        form.add(fields, new Actions(next));
        getContent()
                .add(
                        errors,
                        new PageHeading("Call a general meeting", new Crumb("General meetings", MeetingLinks.MEETINGS)),
                        form,
                        check);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        fields.offer(calling.proposals());
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
        fields.read(command).ifPresent(call -> {
            var found = calling.check(call);
            found.faults().forEach(fields::show);
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
                incomplete.faults().forEach(fields::show);
            }
        }
    }
}
