package org.challengepartners.establishments;

import java.io.Serializable;
import java.util.Optional;

/** The six-digit number of an establishment in the public register: its unique reference number. */
public record Urn(int value) implements Serializable {

    private static final int FIRST = 100_000;
    private static final int LAST = 999_999;

    /** Reads it from a text; empty for anything that is not six digits. */
    public static Optional<Urn> parse(String text) {
        return text.length() == 6 && text.chars().allMatch(digit -> digit >= '0' && digit <= '9')
                ? Optional.of(new Urn(Integer.parseInt(text))).filter(Urn::isOne)
                : Optional.empty();
    }

    private boolean isOne() {
        return value >= FIRST && value <= LAST;
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
