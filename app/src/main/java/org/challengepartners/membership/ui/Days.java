package org.challengepartners.membership.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Fields for days, as the office types them. */
final class Days {

    private Days() {}

    static DatePicker field(String label, @Nullable LocalDate proposed) {
        var field = new DatePicker(label, proposed);
        field.setManualValidation(true);
        field.setLocale(Locale.UK);
        field.setHelperText("For example 30/10/2026");
        return field;
    }
}
