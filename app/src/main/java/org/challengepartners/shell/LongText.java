package org.challengepartners.shell;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.dom.DebouncePhase;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.List;

/**
 * A long text that a person writes: the label above, a hint below the label, no placeholder, and a count in words where
 * there is a limit. Its value is read when the field is left.
 */
public class LongText extends TextArea {

    private static final int PAUSE_MILLIS = 1_000;
    private static final int LONGEST_WAIT_MILLIS = 5_000;
    private static final int ROWS = 5;
    private static final String TYPED = "element.value";

    private final Span hint = new Span();
    private final Span count = new Span();
    private final List<SerializableConsumer<String>> readers = new ArrayList<>();
    private int limit;

    /** An empty text under that label; what may stay empty ends its label with "(optional)". */
    public LongText(String label) {
        super(label);
        setMinRows(ROWS);
        setManualValidation(true);
        count.addClassName("character-count");
        addValueChangeListener(changed -> tell(changed.isFromClient(), changed.getValue()));
        hear(PAUSE_MILLIS, DebouncePhase.TRAILING);
        // Not INTERMEDIATE alone: for that, Flow's client fails on the second press after typing, and the press is
        // lost.
        hear(LONGEST_WAIT_MILLIS, DebouncePhase.LEADING, DebouncePhase.INTERMEDIATE);
    }

    /** Says below the label what belongs in the text. */
    public LongText hint(String words) {
        hint.setText(words);
        setHelperComponent(new Span(hint, count));
        return this;
    }

    /** Counts down to a limit, which may be typed over; {@link FormChecks#atMost} refuses it when the form is sent. */
    public LongText limit(int characters) {
        limit = characters;
        setHelperComponent(new Span(hint, count));
        count(getValue());
        return this;
    }

    /**
     * Tells what the person has typed: about a second after she stops, every five seconds while she goes on, and when she
     * leaves the field. The field's own value may be older, and must not be set from here, or it would overwrite hers.
     */
    void whenTyped(SerializableConsumer<String> reader) {
        readers.add(reader);
    }

    private void hear(int millis, DebouncePhase first, DebouncePhase... others) {
        getElement()
                .addEventListener(
                        "input",
                        typing -> tell(true, typing.getEventData().get(TYPED).asString()))
                .addEventData(TYPED)
                .debounce(millis, first, others);
    }

    private void tell(boolean typed, String text) {
        count(text);
        if (typed) {
            readers.forEach(reader -> reader.accept(text));
        }
    }

    private void count(String text) {
        if (limit > 0) {
            var left = limit - text.codePointCount(0, text.length());
            count.setText("You have %s %s".formatted(characters(Math.abs(left)), left >= 0 ? "left" : "too many"));
            count.setClassName("character-count-over", left < 0);
        }
    }

    private static String characters(int number) {
        return number == 1 ? "1 character" : "%,d characters".formatted(number);
    }
}
