package org.challengepartners.reviews;

import org.challengepartners.membership.MembershipYear;

/**
 * Whether the reviewers of a membership year can do its reviews: the obligation follows from team size, not from habit.
 *
 * @param reviews of the year, those that were cancelled left out
 * @param places that their teams have, the leads' left out
 * @param schools of the partnership
 * @param offered places that the trained reviewers have said they take
 */
public record SupplyAndDemand(MembershipYear year, int reviews, int places, int schools, int offered) {

    /** What the places come to, in a sentence. */
    public String words() {
        return "%d reviews need %d places; the reviewers have offered %d. Two places from each of %d schools would give %d."
                .formatted(reviews, places, offered, schools, 2 * schools);
    }
}
