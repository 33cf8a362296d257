package org.challengepartners.elections;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.challengepartners.IntegrationTest;
import org.challengepartners.elections.counting.Method;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** A house that nobody has given a key runs, and opens no election. */
@IntegrationTest
@TestPropertySource(properties = "partnership.elections.signing-key=")
@SuppressWarnings("NullAway.Init")
class WithoutSigningKeyTests {

    @Autowired
    ElectionHouse house;

    @Autowired
    OpeningBallots opening;

    @Test
    @DisplayName("Without a key for receipts no voting opens, and the office is told who has to do what")
    void noVotingOpens() {
        house.people();
        var election = house.announced("Nothing to sign with", 1, Method.SCOTTISH_STV);
        ElectionHouse.CANDIDATES.forEach(candidate -> house.stands(election, candidate));
        ElectionHouse.letNominationsClose(election);

        assertThat(ElectionHouse.office(() -> opening.open(house.ballotOrder(election))))
                .isEqualTo(new OpenBallotResult.Incomplete(List.of(ElectionFault.KEY_MISSING)));
        assertThat(ElectionFault.KEY_MISSING.words()).contains("partnership.elections.signing-key");
    }
}
