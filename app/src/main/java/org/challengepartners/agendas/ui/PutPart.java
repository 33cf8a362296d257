package org.challengepartners.agendas.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.challengepartners.agendas.AgendaLinks;
import org.challengepartners.agendas.DraftDetail;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.InsetText;
import org.challengepartners.shell.Part;

/** What is missing before a draft is put to the schools, and the way to do it. */
class PutPart extends Part {

    PutPart(DraftDetail draft) {
        super("Put it to the schools");
        if (draft.mayPut() && draft.line().version().isEmpty()) {
            add(new Paragraph(
                    new Anchor(AgendaLinks.giveUp(draft.line().id()), "Give up this agenda and begin another")));
        }
        if (!draft.missing().isEmpty()) {
            var list = new UnorderedList();
            draft.missing().forEach(missing -> list.add(new ListItem(missing)));
            add(new InsetText(new Paragraph("Before the schools can be asked:"), list));
        } else if (draft.mayPut()) {
            add(
                    new Paragraph(
                            "Everything that the schools need is there. You check it once more before it is put to"
                                    + " them."),
                    new Actions(new Anchor(AgendaLinks.put(draft.line().id()), "Check it and put it to the schools")));
        } else {
            add(new Paragraph("Everything is there. The hub's lead puts it to the schools."));
        }
    }
}
