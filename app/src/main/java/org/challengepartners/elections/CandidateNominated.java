package org.challengepartners.elections;

import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;

/** A member has nominated somebody. */
public record CandidateNominated(SpaceId space, ElectionId election) implements SpaceEvent {

    @Override
    public String object() {
        return "election " + election;
    }
}
