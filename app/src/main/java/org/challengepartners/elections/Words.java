package org.challengepartners.elections;

/** What somebody typed, as it is kept. */
final class Words {

    private Words() {}

    /** Without the space around it, and without the one character that no text of the database may hold. */
    static String clean(String text) {
        return text.replace("\0", "").replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    /** The same in one line, as the record of a count needs it. */
    static String line(String text) {
        return clean(text).replaceAll("\\s+", " ");
    }

    /** Its length in characters as people count them. */
    static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** {@code 1 seat}, {@code 3 seats}. */
    static String counted(long number, String one, String many) {
        return "%,d %s".formatted(number, number == 1 ? one : many);
    }
}
