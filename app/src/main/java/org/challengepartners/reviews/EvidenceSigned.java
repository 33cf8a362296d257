package org.challengepartners.reviews;

import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;

/** The colleague of the school who went along put her role to a record. The space is the team's. */
public record EvidenceSigned(SpaceId space, EvidenceId evidence) implements SpaceEvent {

    @Override
    public String object() {
        return "evidence " + evidence;
    }
}
