package org.challengepartners.decisions;

/** What somebody typed, as it is kept. */
final class Typed {

    private Typed() {}

    /** Without the space around it, and without the one character that no text of the database may hold. */
    static String clean(String text) {
        return text.replace("\0", "").strip();
    }

    /** Its length in characters as people count them. */
    static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
