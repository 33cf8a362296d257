package org.challengepartners.membership;

import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;

/** A legal person was entered in the register of members. */
public record MemberEntered(SpaceId space, MemberId member) implements SpaceEvent {

    @Override
    public String object() {
        return "member " + member;
    }
}
