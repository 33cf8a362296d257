package org.challengepartners.agendas.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import org.challengepartners.agendas.AgendaLinks;
import org.challengepartners.agendas.ConsultationDetail;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.Part;

/** What the hub's lead does while the schools are consulted. */
class HearingPart extends Composite<Part> {

    HearingPart(ConsultationDetail consultation, SerializableRunnable showChanges) {
        var id = consultation.line().id();
        int waiting = consultation.waiting();
        getContent()
                .add(new Paragraph(
                        waiting == 0
                                ? "No amendment waits for your answer."
                                : waiting == 1
                                        ? "1 amendment waits for your answer."
                                        : "%d amendments wait for your answer.".formatted(waiting)));
        var actions = new Actions();
        if (consultation.changedSince()) {
            getContent().add(new Paragraph("There are changed words that the schools have not been shown."));
            actions.add(new Button("Show the schools the changed words", pressed -> showChanges.run()));
        }
        actions.add(new Anchor(AgendaLinks.edit(id), "Write this agenda"));
        actions.add(new Anchor(AgendaLinks.put(id), "Close and put it to the schools"));
        getContent().add(actions);
    }

    @Override
    protected Part initContent() {
        var part = new Part("As the lead of the hub");
        part.addClassName("not-printed");
        return part;
    }
}
