package org.challengepartners.agendas.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import org.challengepartners.agendas.Changes;
import org.challengepartners.agendas.Changes.Change;
import org.challengepartners.shell.Part;

/** What differs between two versions: each thing that was added, removed or changed, with the old and the new words beside each other. */
class ChangesPart extends Composite<Part> {

    private final Changes changes;

    ChangesPart(String heading, Changes changes) {
        this.changes = changes;
        getContent().addClassName("changes");
        getContent().getElement().getChild(0).setText(heading);
        changes.items().forEach(change -> getContent().add(item(change)));
        if (changes.reordered()) {
            getContent().add(new Paragraph("The order has changed."));
        }
        if (changes.isEmpty()) {
            getContent().add(new Paragraph("Not a word has changed."));
        }
    }

    @Override
    protected Part initContent() {
        return new Part("");
    }

    private ChangeSection item(Change change) {
        return new ChangeSection(
                verb(change) + ": " + change.kind().words().toLowerCase(Locale.UK),
                change.before(),
                changes.before(),
                change.after(),
                changes.after());
    }

    private static String verb(Change change) {
        if (change.before().isEmpty()) {
            return "Added";
        }
        return change.after().isEmpty() ? "Removed" : "Changed";
    }
}
