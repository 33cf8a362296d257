package org.challengepartners.agendas.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import org.challengepartners.agendas.AgendaText;
import org.challengepartners.agendas.ItemText;
import org.challengepartners.shell.WordsCompared;

/** What differs between an earlier and a later form of one thing: both beside each other, word by word. */
class ChangeSection extends Composite<Section> {

    ChangeSection(
            String heading, Optional<ItemText> before, AgendaText earlier, Optional<ItemText> after, AgendaText later) {
        getContent().addClassName("change");
        getContent().add(new H3(heading), new WordsCompared("Was", words(before, earlier), "Now", words(after, later)));
    }

    private static Optional<String> words(Optional<ItemText> item, AgendaText text) {
        return item.map(words -> String.join("\n", ItemWords.lines(words, text)));
    }
}
