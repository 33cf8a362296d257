package org.challengepartners.reviews.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.stream.Collectors;
import org.challengepartners.shell.Actions;

/** Asks a person about words that a checker found in what she wrote. She decides. */
class WordsQuestion extends Div {

    private WordsQuestion(String question, String advice, Button... answers) {
        addClassName("draft-notice");
        getElement().setAttribute("role", "alert");
        getElement().setAttribute("tabindex", "-1");
        add(new Paragraph(question), new Paragraph(advice), new Actions(answers));
        getElement().callJsFunction("focus");
    }

    static WordsQuestion names(List<String> words, SerializableRunnable change, SerializableRunnable goOn) {
        return new WordsQuestion(
                "Are these the names of people? " + quoted(words),
                "Evidence says what pupils and staff do, not who they are. Nothing is kept yet.",
                new Button("Change the text", pressed -> change.run()),
                new Button("They are no names: go on", pressed -> goOn.run()));
    }

    static WordsQuestion concern(List<String> words, SerializableRunnable handOver, SerializableRunnable goOn) {
        return new WordsQuestion(
                "Is it a concern about somebody's safety? " + quoted(words),
                "Such a concern is never written down here: it is handed over in person, at once. Nothing is kept yet.",
                new Button("Yes: show me whom to tell, and forget the text", pressed -> handOver.run()),
                new Button("No, it is no concern: go on", pressed -> goOn.run()));
    }

    private static String quoted(List<String> words) {
        return words.stream().map(word -> "“" + word + "”").collect(Collectors.joining(", "));
    }
}
