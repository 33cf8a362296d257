package org.challengepartners.membership;

import java.util.Locale;

/** Turns what somebody types into a search box into what finds it anywhere, letter by letter. */
final class Letters {

    private static final int LONGEST = 200;

    private Letters() {}

    /** In small letters, without blanks around them; of a longer search only the first 200 characters count. */
    static String small(String letters) {
        return atMost(letters.strip(), LONGEST).toLowerCase(Locale.UK);
    }

    /** The pattern for {@code like} on a text in small letters. */
    static String anywhere(String letters) {
        var escaped = small(letters).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return "%" + escaped + "%";
    }

    /** The text, shortened to so many characters. */
    static String atMost(String text, int characters) {
        return text.substring(0, Math.min(text.length(), characters));
    }
}
