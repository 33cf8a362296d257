package org.challengepartners.membership;

import java.util.regex.Pattern;

/** Whether a text can be an e-mail address: one person at one domain, in plain characters and no longer than mail allows. */
final class EmailAddress {

    private static final Pattern SHAPE =
            Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");

    private EmailAddress() {}

    static boolean isOne(String text) {
        return text.length() <= 254 && SHAPE.matcher(text).matches();
    }
}
