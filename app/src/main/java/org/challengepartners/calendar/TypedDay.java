package org.challengepartners.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads a day as people in England and their programs write it: 2/9/2026, 02/09/2026, 2026-09-02 or 2 September 2026. */
final class TypedDay {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private static final List<DateTimeFormatter> FORMS =
            List.of(form("uuuu-MM-dd"), form("d/M/uuuu"), form("d.M.uuuu"), form("d MMMM uuuu"), form("d MMM uuuu"));

    private TypedDay() {}

    /** Empty for anything else, a day that no month has, and a year outside this century. */
    static Optional<LocalDate> read(String text) {
        for (var form : FORMS) {
            try {
                return Optional.of(LocalDate.parse(text.strip(), form))
                        .filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() < LAST_YEAR);
            } catch (DateTimeException anotherForm) {
                // the next form
            }
        }
        return Optional.empty();
    }

    private static DateTimeFormatter form(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.UK)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
