package org.challengepartners.reviews;

import java.time.Instant;
import java.util.List;

/**
 * A version of a draft as it was sent to the school.
 *
 * @param number 1 for D1
 * @param fingerprint the SHA-256 of its words, in hexadecimal; the words below have been checked against it
 * @param lines in the order of the report
 */
public record SentDraft(int number, String fingerprint, String sentBy, Instant sentAt, List<Line> lines) {

    /**
     * One sentence of it.
     *
     * @param anchor names the sentence in each version
     */
    public record Line(SentenceId anchor, FindingText text) {}

    /** As people call it: D1. */
    public String name() {
        return "D" + number;
    }

    /** What it says, one sentence after the other. */
    public List<FindingText> texts() {
        return lines.stream().map(Line::text).toList();
    }
}
