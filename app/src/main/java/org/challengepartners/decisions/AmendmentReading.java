package org.challengepartners.decisions;

/**
 * An amendment with the words that it would change.
 *
 * @param startedFrom the words which the member had read when it asked for others
 * @param latest the proposal's words now
 * @param mayAnswer whether the reader answers it now
 */
public record AmendmentReading(
        AmendmentDetail amendment, ProposalWords startedFrom, ProposalWords latest, boolean mayAnswer) {

    /** Whether the proposal has got other words since the member asked. */
    public boolean overtaken() {
        return latest.version() != startedFrom.version();
    }
}
