package org.challengepartners.elections;

import org.challengepartners.tenancy.PersonId;

/**
 * Somebody who is nominated.
 *
 * @param name as it stands on the paper
 * @param nominator the member that nominated her, by its legal name
 * @param statement what she says to the members; empty if nothing
 * @param withdrawnBecause why she stands no more; empty if she does
 * @param version to be told when somebody changes it
 */
public record CandidateLine(
        NominationId id,
        PersonId person,
        String name,
        String nominator,
        String statement,
        boolean consented,
        String withdrawnBecause,
        int version) {

    /** Whether she is on the paper if voting opens now. */
    public boolean stands() {
        return consented && withdrawnBecause.isEmpty();
    }
}
