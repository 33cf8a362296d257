package org.challengepartners.membership;

import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;

/**
 * What a school that has left owned here need not be kept any more. Heard in the same transaction, a job's: a feature that
 * holds such records erases them. The line in the trail is the proof.
 */
public record SchoolErased(SpaceId space, SchoolId school) implements SpaceEvent {

    @Override
    public String object() {
        return "school " + school;
    }
}
