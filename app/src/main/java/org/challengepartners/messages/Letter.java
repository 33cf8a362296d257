package org.challengepartners.messages;

import java.util.List;

/**
 * The words of a notice, the same in the inbox, the text part and the HTML part of a mail.
 *
 * @param title what has happened or is wanted, in one line: the mail's subject
 * @param body paragraphs, each plain text; line breaks inside them are kept
 * @param action the one thing to do
 * @param contact a named human and her place, for example {@code Ruth Ellery, lead of North Hub}
 * @param because why the reader gets it, after "You get this because", for example {@code you are the headteacher of Manor School}
 */
public record Letter(String title, List<String> body, Action action, String contact, String because) {

    static final int LONGEST_LINE = 200;
    static final int LONGEST_BODY = 60_000;

    /**
     * Every part is there, and what becomes a line of a mail's head is one line.
     *
     * @throws IllegalArgumentException if a part is blank or too long
     */
    public Letter {
        title = line(title, "title");
        contact = line(contact, "contact");
        because = line(because, "reason");
        body = List.copyOf(body);
        if (body.stream().anyMatch(String::isBlank)
                || body.stream().mapToInt(String::length).sum() > LONGEST_BODY) {
            throw new IllegalArgumentException(
                    "a notice has no blank paragraph and at most " + LONGEST_BODY + " characters");
        }
    }

    /** One line: what a person typed elsewhere may hold breaks and be long, and a mail's head may not. */
    private static String line(String text, String what) {
        var line = text.replaceAll("\\s+", " ").strip();
        if (line.isEmpty()) {
            throw new IllegalArgumentException("a notice has a " + what);
        }
        return line.length() <= LONGEST_LINE ? line : line.substring(0, LONGEST_LINE - 1) + "…";
    }
}
