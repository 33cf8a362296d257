package org.challengepartners.agendas.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.challengepartners.agendas.AgendaText;
import org.challengepartners.agendas.Changes;
import org.challengepartners.agendas.Changes.Change;
import org.challengepartners.agendas.ItemText;
import org.challengepartners.shell.Part;

/** What differs between two versions: each thing that was added, removed or changed, with the old and the new words. */
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

    private Section item(Change change) {
        var before = lines(change.before(), changes.before());
        var after = lines(change.after(), changes.after());
        var section =
                new Section(new H3(verb(change) + ": " + change.kind().words().toLowerCase(Locale.UK)));
        section.addClassName("change");
        before.stream()
                .filter(line -> !after.contains(line))
                .forEach(line -> section.add(marked("del", "Was: ", line)));
        after.forEach(
                line -> section.add(before.contains(line) ? AgendaDocument.prose(line) : marked("ins", "Now: ", line)));
        return section;
    }

    private static List<String> lines(Optional<ItemText> item, AgendaText text) {
        return item.map(words -> ItemWords.lines(words, text)).orElse(List.of());
    }

    private static String verb(Change change) {
        if (change.before().isEmpty()) {
            return "Added";
        }
        return change.after().isEmpty() ? "Removed" : "Changed";
    }

    /** Words that are gone or new, which a word says as well as their look. */
    private static Component marked(String tag, String label, String words) {
        var said = new Span(label);
        said.addClassName("change-label");
        var marked = new HtmlContainer(tag, said, new Span(words));
        var line = new Paragraph(marked);
        line.addClassName("prose");
        return line;
    }
}
