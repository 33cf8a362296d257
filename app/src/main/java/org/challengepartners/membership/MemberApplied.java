package org.challengepartners.membership;

import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;

/** A legal person asked to become a member of the company. */
public record MemberApplied(SpaceId space, MemberId member) implements SpaceEvent {

    @Override
    public String object() {
        return "member " + member;
    }
}
