package org.challengepartners.reviews.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Optional;
import org.challengepartners.reviews.EarlierWording;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.Part;

/** What a sentence said before, the last wording first; whoever may change it can take earlier words up again. */
class WordingsPart extends Part {

    /**
     * Shows them.
     *
     * @param take puts words into the form; empty for a reader who changes nothing
     */
    WordingsPart(List<EarlierWording> wordings, Optional<SerializableConsumer<String>> take) {
        super("Earlier wordings");
        wordings.forEach(earlier -> {
            var when = "%s, %s".formatted(earlier.by(), DateWords.dayAndTime(earlier.at()));
            var words = new Paragraph(earlier.wording());
            words.addClassName("finding-words");
            var by = new Paragraph(when);
            by.addClassName("finding-by");
            var one = new Div(words, by);
            one.addClassName("draft-notice");
            take.ifPresent(form -> {
                var press = new Button("Take these words", pressed -> form.accept(earlier.wording()));
                press.setAriaLabel("Take the words of " + when);
                one.add(new Actions(press));
            });
            add(one);
        });
    }
}
