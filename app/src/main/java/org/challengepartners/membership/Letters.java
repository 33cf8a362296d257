package org.challengepartners.membership;

import java.util.Locale;

/** Turns what somebody types into a search box into a pattern that finds it anywhere, letter by letter. */
final class Letters {

    private static final int LONGEST = 200;

    private Letters() {}

    /** The pattern for {@code like} on a text in small letters; of a longer search only the first 200 characters count. */
    static String anywhere(String letters) {
        var stripped = letters.strip();
        var shortened = stripped.substring(0, Math.min(stripped.length(), LONGEST));
        var escaped = shortened
                .toLowerCase(Locale.UK)
                .replace("\\", "\\\\")
                .replace("%", "\\%")
                .replace("_", "\\_");
        return "%" + escaped + "%";
    }

    /** The text, shortened to so many characters. */
    static String atMost(String text, int characters) {
        return text.substring(0, Math.min(text.length(), characters));
    }
}
