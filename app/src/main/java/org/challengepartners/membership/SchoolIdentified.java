package org.challengepartners.membership;

import org.challengepartners.establishments.Urn;
import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;

/** The office said which establishment of the public register a school is. */
public record SchoolIdentified(SpaceId space, SchoolId school, Urn urn) implements SpaceEvent {

    @Override
    public String object() {
        return "school " + school;
    }
}
