package org.challengepartners.agendas;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads single fields as somebody typed them, and notes what is wrong with them. */
final class Typed {

    private static final int WHOLE_DIGITS = 12;
    private static final int DECIMALS = 4;

    private final List<Problem> problems;

    Typed(List<Problem> problems) {
        this.problems = problems;
    }

    void wrong(Field field, String message) {
        problems.add(new Problem(field, message));
    }

    /** The text, tidied; a problem if it is empty or too long. */
    String needed(Field field, String text, int atMost, String message) {
        var tidy = optional(field, text, atMost);
        if (tidy.isEmpty()) {
            wrong(field, message);
        }
        return tidy;
    }

    /** The text, tidied; a problem if it is too long. */
    String optional(Field field, String text, int atMost) {
        var tidy = tidy(text);
        var characters = tidy.codePointCount(0, tidy.length());
        if (characters > atMost) {
            wrong(field, "Shorten this text to %,d characters; it has %,d".formatted(atMost, characters));
        }
        return tidy;
    }

    /** What was chosen; a problem if it is nothing. */
    <T> @Nullable T chosen(Field field, @Nullable T choice, String message) {
        if (choice == null) {
            wrong(field, message);
        }
        return choice;
    }

    /** The number; a problem if it is none, or has more than 12 digits before or 4 after the point. */
    @Nullable
    BigDecimal number(Field field, String text, String what) {
        var digits = tidy(text).replace(",", "");
        if (!digits.matches("[+-]?(\\d{1,%d})(\\.\\d{1,%d})?".formatted(WHOLE_DIGITS, DECIMALS))) {
            wrong(field, "Enter %s as a number, for example 24 or 24.5".formatted(what));
            return null;
        }
        return new BigDecimal(digits);
    }

    /** An amount of money, nothing for an empty field; null and a problem if it is none. */
    @Nullable
    BigDecimal money(Field field, String text) {
        var digits = tidy(text).replace(",", "").replace("£", "").strip();
        if (digits.isEmpty()) {
            return BigDecimal.ZERO;
        }
        if (!digits.matches("\\d{1,7}(\\.\\d{1,2})?")) {
            wrong(field, "Enter the cost in pounds, for example 250 or 249.50");
            return null;
        }
        return new BigDecimal(digits).setScale(2, RoundingMode.UNNECESSARY);
    }

    /** One form for what looks the same: composed letters, plain line ends, no control characters, no blanks around. */
    static String tidy(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .replaceAll("[\\p{Cc}&&[^\\n\\t]]", "")
                .strip();
    }
}
