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

    /**
     * The size of that name: {@code today}, {@code england}, or a number of schools up to England's, one hub for 120 of them.
     *
     * @throws IllegalArgumentException for any other name
     */
    public static Size named(String name) {
        return switch (name) {
            case "today" -> today();
            case "england" -> england(1);
            default -> {
                int schools = Integer.parseInt(name);
                if (schools < 1 || schools > 24_000) {
                    throw new NumberFormatException(name);
                }
                yield new Size(schools, 1 + schools / 120, 1, 2017);
            }
        };
    }

    /** The hub to which a school belongs. */
    public int hubOf(int school) {
        return school % hubs;
    }

    /** Whether the school has a head: one post in fifty is vacant. */
    public boolean hasHead(int school) {
        return school % 50 != 49;
    }

    /** Whether somebody votes for the member: its school's head, but for one in forty. */
    public boolean hasVoter(int member) {
        return member % 40 != 39;
    }

    /** Chance for one part, the same each time. */
    public SplittableRandom random(String part) {
        return new SplittableRandom(seed * 31 + part.hashCode());
    }
}
