package org.challengepartners.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import org.challengepartners.IntegrationTest;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The demonstration has an open vote, a closed one and a proposal that the office can put to the members. */
@IntegrationTest
class DemonstrationDecisionsTests {

    @Autowired
    DecisionsHouse house;

    @Autowired
    DemonstrationDecisions demonstration;

    @Test
    void hasAnOpenVoteAClosedOneAResolutionAndAProposalToBeOpened() {
        var made = demonstration.make(house.people());
        DecisionsHouse.letItClose(made.closingVote());

        assertThat(house.seen(Account.MANOR_MEMBER, made.open())
                        .contest()
                        .orElseThrow()
                        .ballotsToCast())
                .hasSize(1);
        assertThat(house.seen(Account.MANOR_MEMBER, made.closing())
                        .contest()
                        .orElseThrow()
                        .outcome())
                .map(PollResult::sentence)
                .contains("More members voted for than against: 2 to 1.");
        assertThat(house.seen(Account.OFFICE, made.ready()).mayOpen()).isTrue();
        assertThat(house.seen(Account.MANOR_MEMBER, made.written())
                        .resolution()
                        .orElseThrow()
                        .result()
                        .sentence())
                .isEqualTo("Not passed yet: 1 of 23 votes have agreed, and 17 more are needed.");
    }
}
