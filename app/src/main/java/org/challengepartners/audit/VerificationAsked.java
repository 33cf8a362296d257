package org.challengepartners.audit;

import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;

/** Somebody of the office asked that every chain of the trail be verified. */
record VerificationAsked(SpaceId space) implements SpaceEvent {

    @Override
    public String object() {
        return "trail";
    }
}
