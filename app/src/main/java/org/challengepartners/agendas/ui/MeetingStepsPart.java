package org.challengepartners.agendas.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.Command;
import org.challengepartners.agendas.AgendaLinks;
import org.challengepartners.agendas.MeetingDetail;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.Part;

/** How the lead of the hub takes a meeting further. */
class MeetingStepsPart extends Composite<Part> {

    MeetingStepsPart(MeetingDetail meeting, MeetingSteps steps) {
        var id = meeting.id();
        var actions = new Actions();
        switch (meeting.line().state()) {
            case DRAFT -> {
                actions.add(primary(
                        "Open the meeting",
                        () -> steps.took(
                                steps.work().convening().open(id),
                                "The meeting is open, and the heads of the schools are told")));
                changes(meeting, actions);
            }
            case OPEN -> {
                actions.add(primary(
                        "Begin the meeting",
                        () -> steps.took(steps.work().holding().begin(id), "The meeting is in progress")));
                changes(meeting, actions);
            }
            case IN_PROGRESS ->
                actions.add(primary(
                        "Close the meeting",
                        () -> steps.took(steps.work().holding().close(id), "The meeting is closed and locked")));
            case CLOSED -> actions.add(new Anchor(AgendaLinks.reopenMeeting(id), "Open it again"));
            case CANCELLED -> {}
        }
        getContent().add(actions);
        getContent().setVisible(actions.getComponentCount() > 0);
    }

    @Override
    protected Part initContent() {
        var part = new Part("As the lead of the hub");
        part.addClassName("not-printed");
        return part;
    }

    private static void changes(MeetingDetail meeting, Actions actions) {
        actions.add(
                new Anchor(AgendaLinks.changeMeeting(meeting.id()), "Change or move it"),
                new Anchor(AgendaLinks.cancelMeeting(meeting.id()), "Cancel the meeting"));
    }

    private static Button primary(String words, Command step) {
        var button = new Button(words, pressed -> step.execute());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }
}
