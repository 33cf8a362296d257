package org.challengepartners.shell;

import java.util.Locale;
import java.util.UUID;

/** What a person can read out on the telephone so that a failure is found in the log; says nothing by itself. */
final class Reference {

    private Reference() {}

    /** For example {@code 3F9A-71C4}. */
    static String next() {
        var random = UUID.randomUUID().toString().toUpperCase(Locale.ROOT);
        return random.substring(0, 4) + "-" + random.substring(4, 8);
    }
}
