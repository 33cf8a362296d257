package org.challengepartners.membership;

import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;

/** What the register says of a member was corrected. */
public record MemberCorrected(SpaceId space, MemberId member) implements SpaceEvent {

    @Override
    public String object() {
        return "member " + member;
    }
}
