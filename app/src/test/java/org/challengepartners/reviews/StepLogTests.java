package org.challengepartners.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.challengepartners.IntegrationTest;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every step of a review leaves a line: who, when, why. */
@IntegrationTest
class StepLogTests {

    @Autowired
    ReviewsHouse house;

    @Autowired
    Reviewing reviewing;

    @Test
    @DisplayName("Issue 5.2: each step of a review is written down with who took it, for its school and its team alone")
    void theStepsOfAReviewAreWrittenDown() {
        var review = house.open(house.manor());
        house.wrote(Account.LEAD_REVIEWER, review, "Calm", null);
        house.submitted(review);

        Account.MANOR_HEAD.does(() -> assertThat(reviewing.steps(review))
                .extracting(StepTaken::step, StepTaken::now, StepTaken::who)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                ReviewStep.OPEN_WITH_TEAM, ReviewState.ON_SITE, "Claire Donnelly"),
                        org.assertj.core.groups.Tuple.tuple(
                                ReviewStep.ISSUE_AT_ONCE, ReviewState.ISSUED, "Margaret Lyle")));
        for (var stranger : List.of(Account.SECOND_HEAD, Account.OTHER_HEAD, Account.HUB_LEAD)) {
            stranger.does(() -> assertThat(reviewing.steps(review)).isEmpty());
        }
    }
}
