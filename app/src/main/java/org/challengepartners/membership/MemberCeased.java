package org.challengepartners.membership;

import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;

/** A member ceased to be one; its entry stays. */
public record MemberCeased(SpaceId space, MemberId member) implements SpaceEvent {

    @Override
    public String object() {
        return "member " + member;
    }
}
