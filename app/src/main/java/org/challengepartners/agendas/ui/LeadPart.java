package org.challengepartners.agendas.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.io.Serializable;
import org.challengepartners.agendas.ActivityDetail;
import org.challengepartners.agendas.ActivityId;
import org.challengepartners.agendas.ActivityState;
import org.challengepartners.agendas.AgendaLinks;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.Part;

/** What the lead of the hub can do with an activity. */
class LeadPart extends Composite<Part> {

    /** What is done. */
    interface Steps extends Serializable {
        void openSignUp(ActivityId activity);

        void closeSignUp(ActivityId activity);
    }

    LeadPart(ActivityDetail activity, Steps steps) {
        var id = activity.id();
        var actions = new Actions();
        if (activity.state() == ActivityState.PLANNED) {
            getContent().add(new Paragraph("Only you and your co-editors see this plan. Nobody has been told of it."));
        }
        if (!activity.over()
                && (activity.state() == ActivityState.PLANNED
                        || activity.state() == ActivityState.CLOSED_FOR_SIGN_UP)) {
            var open = new Button("Open sign-up", pressed -> steps.openSignUp(id));
            open.addThemeVariants(ButtonVariant.PRIMARY);
            actions.add(open);
        }
        if (activity.state() == ActivityState.OPEN) {
            actions.add(new Button("Close sign-up", pressed -> steps.closeSignUp(id)));
        }
        if (activity.state() != ActivityState.CANCELLED && activity.over()) {
            actions.add(new Anchor(AgendaLinks.writeUpActivity(id), "Write down what came of it"));
        }
        if (activity.state() != ActivityState.CANCELLED && activity.state() != ActivityState.WRITTEN_UP) {
            actions.add(
                    new Anchor(AgendaLinks.changeActivity(id), "Change what it is"),
                    new Anchor(AgendaLinks.cancelActivity(id), "Cancel the activity"));
        }
        getContent().add(actions);
    }

    @Override
    protected Part initContent() {
        var part = new Part("As the lead of the hub");
        part.addClassName("not-printed");
        return part;
    }
}
