package org.challengepartners.agendas.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import org.challengepartners.agendas.AgendaLinks;
import org.challengepartners.agendas.DraftDetail;
import org.challengepartners.agendas.DraftItem;
import org.challengepartners.agendas.ItemId;
import org.challengepartners.agendas.ItemKind;
import org.challengepartners.shell.Actions;

/** One thing on a draft with its words and what can be done to it. */
class DraftRow extends Composite<Div> {

    private final DraftItem item;
    private final String title;

    DraftRow(DraftDetail draft, DraftItem item, boolean first, SerializableConsumer<ItemId> moveUp) {
        this.item = item;
        var lines = ItemWords.lines(item.text(), draft.text());
        title = lines.getFirst();
        getContent().addClassName("draft-row");
        lines.forEach(line -> getContent().add(AgendaDocument.prose(line)));
        var actions = new Actions(link("Change", AgendaLinks.change(draft.line().id(), item.id())));
        var kind = item.text().kind();
        if (!first && kind != ItemKind.ACTIVITY) {
            actions.add(button("Move up", moveUp));
        }
        if (kind != ItemKind.INTENT) {
            actions.add(link("Remove", AgendaLinks.remove(draft.line().id(), item.id())));
        }
        getContent().add(actions);
    }

    private Anchor link(String verb, String href) {
        var link = new Anchor(href, verb);
        link.add(subject());
        return link;
    }

    private NativeButton button(String verb, SerializableConsumer<ItemId> consequence) {
        var button = new NativeButton(verb, pressed -> consequence.accept(item.id()));
        button.addClassName("link-button");
        button.add(subject());
        return button;
    }

    /** Names the thing for whoever hears the links one after another. */
    private Span subject() {
        var subject = new Span(" " + title);
        subject.addClassName("visually-hidden");
        return subject;
    }
}
