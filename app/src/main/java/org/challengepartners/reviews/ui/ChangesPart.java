package org.challengepartners.reviews.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.challengepartners.reviews.AccuracyRound;
import org.challengepartners.shell.Part;
import org.challengepartners.shell.WordsCompared;

/** What has changed between the draft that the school got and the last version, word by word. */
class ChangesPart extends Part {

    ChangesPart(AccuracyRound round) {
        super(
                "Words that have changed",
                new Paragraph("From %s to %s. Words taken out are struck through, new words are highlighted."
                        .formatted(
                                round.drafts().getFirst().name(), round.latest().name())));
        var list = new UnorderedList();
        list.addClassName("findings");
        round.changes().forEach(change -> {
            var item = new ListItem();
            item.addClassNames("finding", "change");
            change.runs().forEach(piece -> item.add(WordsCompared.words(piece)));
            list.add(item);
        });
        add(list);
    }
}
