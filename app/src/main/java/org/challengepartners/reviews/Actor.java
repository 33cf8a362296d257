package org.challengepartners.reviews;

import java.util.EnumSet;
import java.util.Set;
import org.challengepartners.tenancy.KeyRole;

/** As what somebody takes a step: by a key to the review's space, under the office's hat, or as the clock. */
enum Actor {
    OFFICE,
    CLOCK,
    HEADTEACHER,
    SCHOOL_DELEGATE,
    LEAD_REVIEWER,
    PEER_REVIEWER,
    QUALITY_READER;

    /** Those that these keys make of their holder. */
    static Set<Actor> of(Set<KeyRole> keys) {
        var actors = EnumSet.noneOf(Actor.class);
        for (var actor : EnumSet.range(HEADTEACHER, QUALITY_READER)) {
            if (keys.contains(KeyRole.valueOf(actor.name()))) {
                actors.add(actor);
            }
        }
        return actors;
    }
}
