package org.challengepartners.generated;

import java.util.SplittableRandom;

/**
 * How large a made-up partnership is; the same size and seed make the same partnership.
 *
 * @param reviewsASchool how many reviews each school has had
 */
public record Size(int schools, int hubs, int reviewsASchool, long seed) {

    /** The partnership of today. */
    public static Size today() {
        return new Size(230, 12, 2, 2017);
    }

    /** All of England. */
    public static Size england(int reviewsASchool) {
        return new Size(24_000, 200, reviewsASchool, 2017);
    }

    /** The hub to which a school belongs. */
    public int hubOf(int school) {
        return school % hubs;
    }

    /** Chance for one part, the same each time. */
    public SplittableRandom random(String part) {
        return new SplittableRandom(seed * 31 + part.hashCode());
    }
}
