package org.challengepartners.agendas;

import java.time.Instant;
import java.util.Optional;
import org.challengepartners.membership.SchoolId;

/**
 * An amendment with its comparison, which stays, and what was answered.
 *
 * @param draftNo the version on which it was proposed
 * @param before the words of that version; empty for something new
 * @param proposed empty for something that should go
 * @param because why, in the school's words
 * @param answer empty while it waits
 * @param mine whether the reader heads the school that proposed it
 */
public record ShownAmendment(
        AmendmentId id,
        int draftNo,
        AmendmentKind kind,
        ItemId item,
        Optional<ItemText> before,
        Optional<ItemText> proposed,
        String because,
        SchoolId school,
        String schoolName,
        String by,
        Instant at,
        AmendmentState state,
        Optional<Given> answer,
        boolean mine) {

    /**
     * What was answered.
     *
     * @param reason empty only for one that its school took back
     * @param result the words that went in; empty for what was removed, declined or taken back
     * @param version that it went into; empty for one that did not go in
     */
    public record Given(String reason, Optional<ItemText> result, Optional<Integer> version, String by, Instant at) {}

    /** Which part of the agenda it is about. */
    public ItemKind itemKind() {
        return proposed.or(() -> before).orElseThrow().kind();
    }

    /** Whether it waits for the lead's answer. */
    public boolean waits() {
        return state == AmendmentState.PROPOSED;
    }
}
