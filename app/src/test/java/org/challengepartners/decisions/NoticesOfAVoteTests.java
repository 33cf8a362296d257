package org.challengepartners.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.challengepartners.IntegrationTest;
import org.challengepartners.dev.TestPostgres;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.messages.DemonstrationMessages;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whom a vote tells, until when it reminds, and what its page says of formal notices (AT-50, AT-53). */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class NoticesOfAVoteTests {

    @Autowired
    DecisionsHouse house;

    @Autowired
    DemonstrationMessages messages;

    @BeforeAll
    void people() {
        house.people();
    }

    @Test
    @DisplayName("AT-53: A representative is asked until her member has voted, and not after it")
    void aRepresentativeIsAskedUntilHerMemberHasVoted() {
        var contest = house.openVote("Share minibuses");
        assertThat(asked("Share minibuses")).containsExactlyInAnyOrder("manor", "second", "other");

        house.cast(Account.MANOR_MEMBER, contest, house.manor(), Choice.FOR);

        assertThat(asked("Share minibuses")).containsExactlyInAnyOrder("second", "other");
    }

    @Test
    @DisplayName("AT-50: The page of a vote says how many formal notices are not handed over")
    void thePageOfAVoteSaysHowManyFormalNoticesAreNotHandedOver() {
        var proposal = house.proposal("Change the articles");
        var contest = house.open(proposal);
        assertThat(notYet(proposal)).isZero(); // an advisory vote serves none

        messages.serve(DecisionNotices.occasion(contest), "Notice of a resolution", DecisionLinks.proposal(proposal));

        assertThat(notYet(proposal)).isEqualTo(2);
    }

    private long notYet(ProposalId proposal) {
        return house.seen(Account.OTHER_MEMBER, proposal)
                .contest()
                .orElseThrow()
                .noticesNotYetHandedOver();
    }

    /** Who would still be reminded. */
    private static List<String> asked(String title) {
        return JdbcClient.create(TestPostgres.get().superuser())
                .sql("""
                        select split_part(p.email, '.', 1) from messages.message m join membership.person p on p.person_id = m.person
                        where m.letter->>'title' = ? and m.done_at is null and m.remind_at is not null
                        """)
                .param("Vote on: " + title)
                .query((row, _) -> row.getString(1))
                .list();
    }
}
