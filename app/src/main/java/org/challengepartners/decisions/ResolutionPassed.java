package org.challengepartners.decisions;

import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;

/** A written resolution passed: enough members have agreed. */
public record ResolutionPassed(SpaceId space, ContestId contest) implements SpaceEvent {

    @Override
    public String object() {
        return "contest " + contest;
    }
}
