package org.challengepartners.shell;

import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.util.Locale;

/**
 * A field for a time of a day on the clocks of London, in 24 hours: every quarter of an hour, or as typed. Nothing is judged before the
 * form is sent.
 */
public class TimeField extends TimePicker {

    private static final Duration OFFERED = Duration.ofMinutes(15);

    /** An empty field. */
    public TimeField(String label) {
        super(label);
        setManualValidation(true);
        setLocale(Locale.UK);
        setStep(OFFERED);
    }

    /** An empty field with this hint. */
    public TimeField(String label, String hint) {
        this(label);
        setHelperText(hint);
    }
}
