package org.challengepartners.decisions;

import java.time.Instant;
import java.util.Optional;

/**
 * A proposal as one person may see it.
 *
 * @param contest by which the members are or were asked; empty before
 * @param mayOpen whether the reader can put it to the members now
 */
public record ProposalDetail(
        ProposalId id,
        String title,
        String text,
        ProposalState state,
        Instant madeAt,
        Optional<ContestDetail> contest,
        boolean mayOpen) {}
