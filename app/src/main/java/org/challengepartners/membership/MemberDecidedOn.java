package org.challengepartners.membership;

import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;

/** The directors decided on an application. */
public record MemberDecidedOn(SpaceId space, MemberId member, boolean approved) implements SpaceEvent {

    @Override
    public String object() {
        return "member " + member;
    }

    @Override
    public String action() {
        return approved ? "MemberApproved" : "MemberTurnedDown";
    }
}
