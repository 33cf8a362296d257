package org.challengepartners.reviews;

import java.util.Optional;
import java.util.Set;
import org.challengepartners.membership.Phase;

/**
 * What a reviewer says of herself for planning.
 *
 * @param capacity how many reviews she gives a membership year: 0 to 10
 * @param travelKm how far she travels, in kilometres, 1 to 1,000; empty for anywhere
 * @param phases that she knows from inside
 */
public record ReviewerWishes(int capacity, Optional<Integer> travelKm, Set<Phase> phases, Set<Specialism> specialisms) {

    /** The most reviews that somebody gives a year. */
    public static final int MOST = 10;

    /** The longest way, in kilometres. */
    public static final int FARTHEST = 1000;

    /** Two reviews a year, anywhere. */
    public static final ReviewerWishes USUAL = new ReviewerWishes(2, Optional.empty(), Set.of(), Set.of());

    /**
     * Within its bounds.
     *
     * @throws IllegalArgumentException if it is not
     */
    public ReviewerWishes {
        if (capacity < 0
                || capacity > MOST
                || travelKm.filter(km -> km < 1 || km > FARTHEST).isPresent()) {
            throw new IllegalArgumentException("capacity or distance out of bounds");
        }
        phases = Set.copyOf(phases);
        specialisms = Set.copyOf(specialisms);
    }
}
