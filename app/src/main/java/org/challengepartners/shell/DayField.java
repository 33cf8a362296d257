package org.challengepartners.shell;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A field for a day, typed as day/month/year or taken from the calendar behind its button; once a day is in it, it says that
 * day in words. The calendar never opens by itself, so that whoever types is not interrupted. Nothing is judged before the
 * form is sent.
 */
public class DayField extends DatePicker {

    private static final String EXAMPLE = "For example 30/10/2026";

    /** What is said of a day that cannot be read. */
    static final String UNREADABLE = "Enter a day like 30/10/2026";

    /** An empty field whose hint is an example. */
    public DayField(String label) {
        this(label, EXAMPLE);
    }

    /** An empty field with this hint. */
    public DayField(String label, String hint) {
        super(label);
        setManualValidation(true);
        setAutoOpen(false);
        setLocale(Locale.UK);
        setHelperText(hint);
        addValueChangeListener(
                chosen -> setHelperText(chosen.getValue() == null ? hint : DateWords.day(chosen.getValue())));
    }

    /** Whether something stands in it that is no day: then it has no value, and must not count as left empty. */
    public boolean isUnreadable() {
        return isInputUnparsable();
    }

    /** A field with this day in it, or an empty one. */
    public DayField(String label, @Nullable LocalDate day) {
        this(label, EXAMPLE);
        setValue(day);
    }
}
