package org.challengepartners.membership;

import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;

/** A member was asked for its subscription of a year. */
public record SubscriptionAsked(SpaceId space, MemberId member, MembershipYear year) implements SpaceEvent {

    @Override
    public String object() {
        return "member %s year %s".formatted(member, year);
    }
}
