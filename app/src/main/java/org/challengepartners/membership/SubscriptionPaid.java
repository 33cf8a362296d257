package org.challengepartners.membership;

import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;

/** A member paid its subscription of a year. */
public record SubscriptionPaid(SpaceId space, MemberId member, MembershipYear year) implements SpaceEvent {

    @Override
    public String object() {
        return "member %s year %s".formatted(member, year);
    }
}
