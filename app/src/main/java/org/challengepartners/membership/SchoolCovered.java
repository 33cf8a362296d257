package org.challengepartners.membership;

import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;

/** A member began or ceased to cover a school. */
public record SchoolCovered(SpaceId space, MemberId member, SchoolId school, boolean covered) implements SpaceEvent {

    @Override
    public String object() {
        return "member %s school %s".formatted(member, school);
    }

    @Override
    public String action() {
        return covered ? "SchoolCovered" : "SchoolUncovered";
    }
}
