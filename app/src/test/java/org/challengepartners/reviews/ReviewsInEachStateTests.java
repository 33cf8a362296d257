package org.challengepartners.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import org.challengepartners.IntegrationTest;
import org.challengepartners.TestHouse;
import org.challengepartners.membership.DemonstrationMembership;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The demonstration shows a review in every state that exists, and each stays where it was put. */
@IntegrationTest
class ReviewsInEachStateTests {

    @Autowired
    DemonstrationMembership membership;

    @Autowired
    ReviewsInEachState states;

    @Autowired
    PlanningReviews planning;

    @Autowired
    StepsOfTheDay clockSteps;

    @Test
    @DisplayName("Issue 5, real input: one invented review in each state from plan to close")
    void oneReviewInEachState() {
        TestHouse.empty();
        TestHouse.firstOffice(Account.OFFICE.id());
        var made = states.make(membership.make());
        clockSteps.take(); // the next morning

        var now = new EnumMap<ReviewState, ReviewState>(ReviewState.class);
        Account.OFFICE.does(() -> made.forEach((state, review) ->
                now.put(state, planning.find(review).orElseThrow().state())));
        assertThat(now).allSatisfy((meant, is) -> assertThat(is).isEqualTo(meant));
        var missing = EnumSet.allOf(ReviewState.class);
        missing.removeAll(made.keySet());
        missing.remove(ReviewState.IMPORTED); // the review of January 2017
        assertThat(missing).isEmpty();
        assertThat(Map.copyOf(now)).hasSize(20);
    }
}
