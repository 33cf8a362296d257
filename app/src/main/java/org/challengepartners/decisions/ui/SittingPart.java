package org.challengepartners.decisions.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.challengepartners.decisions.GeneralMeetingDetail;
import org.challengepartners.decisions.GeneralMeetingState;
import org.challengepartners.decisions.LeadingMeetings;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.Part;
import org.challengepartners.shell.WarningText;

/** Opens, adjourns and closes a meeting. */
class SittingPart extends Part {

    private final LeadingMeetings leading;
    private final Steps steps;
    private final ErrorSummary errors;
    private final Div begin = new Div();
    private final WarningText freezes = new WarningText(
            "Opening the meeting freezes the roll: the members of the register at this instant, with their votes. You cannot take it back.");
    private final Paragraph goesOnWithItsRoll = new Paragraph(
            "The adjourned meeting goes on with the roll that was frozen when it was opened first. Who is in the room is written down anew.");
    private final Div end = new Div();
    private final BeginFields goesOn = new BeginFields("goes on");
    private final TextField why = new TextField("Why it is adjourned");
    private GeneralMeetingDetail meeting;

    @SuppressWarnings("NullAway.Init")
    SittingPart(ErrorSummary errors, LeadingMeetings leading, Steps steps) {
        super("The meeting");
        this.errors = errors;
        this.leading = leading;
        this.steps = steps;
        why.setManualValidation(true);
        why.setHelperText("For example “There was no quorum half an hour after the time of the notice”");
        var open = new Button(
                "Open the meeting",
                pressed -> steps.take(
                        "The meeting is open",
                        command -> leading.open(command, meeting.paper().id())));
        open.addThemeVariants(ButtonVariant.PRIMARY);
        begin.addClassName("page");
        begin.add(freezes, goesOnWithItsRoll, new Actions(open));
        end.addClassName("page");
        end.add(
                goesOn,
                why,
                new Actions(new Button("Adjourn the meeting", pressed -> adjourn())),
                new WarningText("After the meeting is closed nothing more can be voted on."),
                new Actions(new Button(
                        "Close the meeting",
                        pressed -> steps.take(
                                "The meeting is closed",
                                command -> this.leading.close(
                                        command, meeting.paper().id())))));
        add(begin, end);
    }

    void show(GeneralMeetingDetail now) {
        meeting = now;
        begin.setVisible(now.state() == GeneralMeetingState.NOTICED || now.state() == GeneralMeetingState.ADJOURNED);
        freezes.setVisible(now.state() == GeneralMeetingState.NOTICED);
        goesOnWithItsRoll.setVisible(now.state() == GeneralMeetingState.ADJOURNED);
        end.setVisible(now.state() == GeneralMeetingState.OPEN);
        setVisible(now.state() != GeneralMeetingState.CLOSED);
    }

    private void adjourn() {
        errors.clear();
        var until = goesOn.read(errors);
        if (why.getValue().isBlank()) {
            errors.show(why, "Say why it is adjourned");
        }
        if (errors.isEmpty()) {
            var reason = why.getValue();
            steps.take(
                    "The meeting is adjourned",
                    command -> leading.adjourn(command, meeting.paper().id(), until.orElseThrow(), reason));
        }
    }
}
