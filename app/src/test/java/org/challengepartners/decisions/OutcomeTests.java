package org.challengepartners.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a result says, in words and figures. */
class OutcomeTests {

    @Test
    @DisplayName("AT-10, AT-11, AT-14, AT-15: Every figure names its unit and its base")
    void everyFigureNamesItsUnitAndItsBase() {
        var outcome = new Outcome(Vehicle.ADVISORY_POLL, 1_230, 2, 1, 1);

        assertThat(outcome.figures())
                .containsExactly(
                        new Outcome.Figure("For", "2 members (66.66 % of the 3 members who voted for or against)"),
                        new Outcome.Figure("Against", "1 member (33.33 % of the 3 members who voted for or against)"),
                        new Outcome.Figure("Abstained", "1 member, counted in the turnout only"),
                        new Outcome.Figure("Did not vote", "1,226 members"),
                        new Outcome.Figure("Turnout", "4 members (0.32 % of the 1,230 members on the roll)"));
    }

    /** AT-13, AT-21. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            2, 1, 0, 'More members voted for than against: 2 to 1.'
            1, 2, 0, 'More members voted against than for: 2 to 1.'
            1, 1, 0, 'No majority: 1 member voted for and 1 against.'
            0, 0, 3, 'No majority: 0 members voted for and 0 against.'
            0, 0, 0, 'No member voted, so there is no result.'
            """)
    void theSentenceSaysWhatTheMembersSaidAndNeverThatATieHasPassed(
            int votesFor, int votesAgainst, int abstained, String sentence) {
        assertThat(new Outcome(Vehicle.ADVISORY_POLL, 20, votesFor, votesAgainst, abstained).sentence())
                .isEqualTo(sentence);
    }

    @Test
    void aPercentageIsCutAndNeverRoundedUp() {
        assertThat(Outcome.percentage(119, 159)).isEqualTo("74.84 %");
        assertThat(Outcome.percentage(29_999, 30_000)).isEqualTo("99.99 %");
        assertThat(Outcome.percentage(5, 5)).isEqualTo("100.00 %");
    }

    @Test
    void aBaseOfNobodyHasNoPercentage() {
        assertThat(new Outcome(Vehicle.ADVISORY_POLL, 2, 0, 0, 2)
                        .figures()
                        .getFirst()
                        .value())
                .isEqualTo("0 members");
    }
}
