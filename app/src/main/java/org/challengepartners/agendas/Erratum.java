package org.challengepartners.agendas;

import java.time.Instant;
import java.util.List;

/**
 * A slip of the pen in a version before the schools, as its lead reported it, and what heads say of it. The heads of two schools
 * who call it a slip correct it, and the answers stay; one who calls it a change of substance before them refuses it (agenda.md 3, row 7).
 */
public record Erratum(
        ErratumId id,
        VersionNumber version,
        ItemId item,
        ItemText before,
        ItemText after,
        String foundBy,
        Instant foundAt,
        List<Word> words) {

    /** How many heads make a correction. */
    static final int HEADS = 2;

    /** What a head said of it. */
    public record Word(String by, String school, boolean isSlip, Instant at) {}

    /** Whether it is corrected. */
    public boolean isConfirmed() {
        return words.size() >= HEADS && words.stream().allMatch(Word::isSlip);
    }

    /** Whether a head called it a change of substance. */
    public boolean isRefused() {
        return words.stream().anyMatch(word -> !word.isSlip());
    }

    /** Whether heads are still asked. */
    public boolean waits() {
        return !isConfirmed() && !isRefused();
    }
}
