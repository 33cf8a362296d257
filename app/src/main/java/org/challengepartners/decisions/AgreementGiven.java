package org.challengepartners.decisions;

import org.challengepartners.membership.MemberId;
import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;

/** A member agreed to a written resolution. */
public record AgreementGiven(SpaceId space, ContestId contest, MemberId member) implements SpaceEvent {

    @Override
    public String object() {
        return "contest " + contest + ", member " + member;
    }
}
