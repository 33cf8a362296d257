package org.challengepartners.elections.counting;

import java.util.stream.Collectors;

/**
 * A count with everything that it was made of: rules, candidates, papers and the lot. Its text is the same whoever counts, so
 * that its SHA-256 can be signed, published and compared; and from its text alone anybody can count again.
 */
public record CountRecord(CountOrder order, Papers papers, Count count) {

    /** The canonical text: lines that end with a line feed, in UTF-8. */
    public String text() {
        return new CountText(this).write();
    }

    /** The SHA-256 of the canonical text, in hexadecimal. */
    public String sha256() {
        return Fingerprint.of(text());
    }

    /** Who is elected, in the order of election. */
    public String electedNames() {
        return count.elected().stream()
                .map(number -> order.candidate(number).name())
                .collect(Collectors.joining(", "));
    }

    /** Counts the papers of a text again, and compares. */
    public static Verified verify(String text) {
        CountRecord again;
        var reader = new CountTextReader(text);
        try {
            again = reader.read();
        } catch (RuntimeException notARecord) {
            return new Verified.Unreadable(reader.line(), String.valueOf(notARecord.getMessage()));
        }
        return Verified.compare(text, again);
    }
}
