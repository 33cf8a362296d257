package org.challengepartners.shell;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.dom.DebouncePhase;

/**
 * A long text that a person writes: the label above, a hint below the label, no placeholder, and a count in words where
 * there is a limit. Its value reaches the server about a second after typing stops, and every five seconds while it
 * goes on.
 */
public class LongText extends TextArea {

    private static final int PAUSE_MILLIS = 1_000;
    private static final int LONGEST_WAIT_MILLIS = 5_000;
    private static final int ROWS = 5;

    private final Span hint = new Span();
    private final Span count = new Span();
    private int limit;

    /** An empty text under that label; what may stay empty ends its label with "(optional)". */
    public LongText(String label) {
        super(label);
        setMinRows(ROWS);
        setManualValidation(true);
        setValueChangeMode(ValueChangeMode.LAZY);
        setValueChangeTimeout(PAUSE_MILLIS);
        getElement() // while typing goes on without a pause
                .addEventListener("input", typing -> {})
                .synchronizeProperty("value")
                .debounce(LONGEST_WAIT_MILLIS, DebouncePhase.INTERMEDIATE);
        count.addClassName("character-count");
        addValueChangeListener(changed -> count());
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
        count();
        return this;
    }

    private void count() {
        if (limit > 0) {
            var left = limit - getValue().codePointCount(0, getValue().length());
            count.setText(left >= 0 ? "You have %s left".formatted(characters(left)) : tooMany(-left));
            count.setClassName("character-count-over", left < 0);
        }
    }

    private static String tooMany(int over) {
        return "You have %s too many".formatted(characters(over));
    }

    private static String characters(int number) {
        return number == 1 ? "1 character" : "%,d characters".formatted(number);
    }
}
