package org.challengepartners.decisions;

import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;

/** New rules are in force for whatever the members decide from now on. */
public record ConstitutionAdopted(SpaceId space, int version) implements SpaceEvent {

    @Override
    public String object() {
        return "rules of deciding, version " + version;
    }
}
