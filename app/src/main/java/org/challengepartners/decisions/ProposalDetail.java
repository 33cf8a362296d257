package org.challengepartners.decisions;

import java.time.Instant;
import java.util.Optional;

/**
 * A proposal as one person may see it.
 *
 * @param contest the advisory vote in which the members are or were asked, if it is one
 * @param resolution the written resolution by which they decide or decided, if it is one
 * @param meeting the general meeting on whose agenda it stands, if it does
 * @param mayOpen whether the reader can put it to the members now
 */
public record ProposalDetail(
        ProposalId id,
        String title,
        String text,
        ProposalState state,
        Instant madeAt,
        Optional<ContestDetail> contest,
        Optional<ResolutionDetail> resolution,
        Optional<PutToMeeting> meeting,
        boolean mayOpen) {}
