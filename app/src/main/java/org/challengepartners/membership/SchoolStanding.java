package org.challengepartners.membership;

import java.util.Optional;
import org.challengepartners.tenancy.SpaceId;

/**
 * Where a school stands among the others, for whoever plans across schools.
 *
 * @param space the school's own
 * @param hub to which it belongs now; empty for none
 * @param member that covers it now: two schools of one trust have the same
 * @param at where it lies; empty while the public register does not say it
 */
public record SchoolStanding(
        SchoolId id,
        SpaceId space,
        String name,
        Phase phase,
        Optional<HubId> hub,
        Optional<MemberId> member,
        Optional<Point> at) {

    /** Metres on the British National Grid. */
    public record Point(int easting, int northing) {

        /** How far another point is as the crow flies, in kilometres, rounded up. */
        public int kilometresTo(Point other) {
            return (int) Math.ceil(Math.hypot(easting - other.easting, northing - other.northing) / 1000);
        }
    }
}
