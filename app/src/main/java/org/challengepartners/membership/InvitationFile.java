package org.challengepartners.membership;

import java.util.List;
import java.util.Optional;

/**
 * A file of invitations as it was read; nothing is sent.
 *
 * @param refusal why it was not read at all; empty if it was
 */
public record InvitationFile(List<InvitationRow> rows, Optional<String> refusal) {

    static InvitationFile refused(String why) {
        return new InvitationFile(List.of(), Optional.of(why));
    }

    /** The rows that can be sent. */
    public List<InvitationOrder> sendable() {
        return rows.stream().flatMap(row -> row.order().stream()).toList();
    }

    /** How many rows cannot be sent. */
    public long wrong() {
        return rows.stream().filter(row -> row.problem().isPresent()).count();
    }
}
