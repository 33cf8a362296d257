package org.challengepartners.agendas.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.challengepartners.agendas.AgendaDetail;
import org.challengepartners.agendas.AgendaLinks;
import org.challengepartners.agendas.AgendaState;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.InsetText;

/** What the writers of an agenda are told and can do; nobody else sees it, and it is not printed. */
class WritersPart extends Composite<Div> {

    WritersPart(AgendaDetail agenda) {
        getContent().addClassNames("page", "not-printed");
        if (agenda.line().state() == AgendaState.DRAFT) {
            getContent().add(new Paragraph("Draft. Only the lead and the co-editors of the hub can read it."));
        }
        if (agenda.changesNotPut()) {
            getContent()
                    .add(new InsetText(
                            "There are changed words that no school has been asked about. The schools answer the"
                                    + " version below until the next one is put to them."));
        }
        var actions = new Actions(new Anchor(AgendaLinks.edit(agenda.id()), "Write this agenda"));
        if (agenda.mayPut() && agenda.line().state() == AgendaState.DRAFT) {
            actions.add(new Anchor(AgendaLinks.openConsultation(agenda.id()), "Consult the schools"));
        }
        if (agenda.mayPut() && (agenda.changesNotPut() || agenda.version().isEmpty())) {
            actions.add(new Anchor(AgendaLinks.put(agenda.id()), "Put it to the schools"));
        }
        getContent().add(actions);
    }
}
