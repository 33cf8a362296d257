package org.challengepartners.decisions.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.challengepartners.decisions.Debate;
import org.challengepartners.shell.InsetText;

/** Who proposes, until when the others can speak, and whether it was taken back. */
class DebateState extends Composite<Div> {

    void show(Debate now) {
        getContent().addClassName("page");
        getContent().removeAll();
        now.proposer()
                .ifPresent(name -> getContent()
                        .add(new Paragraph("Proposed by %s, version %d of its words."
                                .formatted(name, now.latest().version()))));
        now.commentsUntil()
                .ifPresent(until -> getContent()
                        .add(new Paragraph(
                                now.open()
                                        ? "Members can comment, support it and ask for other words until %s."
                                                .formatted(until.words())
                                        : "Comments have ended.")));
        now.withdrawnBecause().ifPresent(because -> getContent().add(new InsetText("Taken back: " + because)));
    }
}
