package org.challengepartners.decisions.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.challengepartners.decisions.arithmetic.Majority.ORDINARY;
import static org.challengepartners.decisions.arithmetic.Majority.SPECIAL;

import java.math.BigInteger;
import java.util.stream.IntStream;
import org.challengepartners.decisions.arithmetic.Poll.Certainty;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a resolution is passed, with the worked examples of the rules: whole numbers, to the single vote. */
class MajorityTests {

    private static final int RIGHTS = 230;

    @ParameterizedTest
    @CsvSource({"115, false, false", "116, true, false", "172, true, false", "173, true, true"})
    @DisplayName("Of 230 rights 116 pass an ordinary written resolution and 173 a special one, and not one fewer")
    void aWrittenResolutionNeedsItsShareOfAllRights(int agreed, boolean ordinary, boolean special) {
        assertThat(ORDINARY.passes(agreed, RIGHTS)).isEqualTo(ordinary);
        assertThat(SPECIAL.passes(agreed, RIGHTS)).isEqualTo(special);
    }

    @Test
    void theFewestWhoAreEnoughAreWhatTheFormulaSays() {
        IntStream.rangeClosed(1, 2_000).forEach(rights -> {
            assertThat(ORDINARY.needed(rights)).isEqualTo(rights / 2 + 1);
            assertThat(SPECIAL.needed(rights)).isEqualTo((3 * rights + 3) / 4);
            assertThat(Share.FIVE_PER_CENT.of(rights)).isEqualTo((rights + 19) / 20);
        });
    }

    @Test
    void onAPollSpecialMeansThreeTimesAsManyForAsAgainst() {
        IntStream.rangeClosed(0, 90)
                .forEach(inFavour -> IntStream.rangeClosed(0, 40).forEach(against -> {
                    var poll = new Poll(inFavour, against);
                    assertThat(poll.passes(ORDINARY)).isEqualTo(inFavour > against);
                    assertThat(poll.passes(SPECIAL)).isEqualTo(inFavour > 0 && inFavour >= 3 * against);
                }));
    }

    @Test
    @DisplayName(
            "120 for and 40 against pass a special resolution, whoever abstained; 119 do not, though 74.84 % print as 75")
    void exactlyThreeQuartersAreEnoughAndOneFewerIsNot() {
        assertThat(new Poll(120, 40).passes(SPECIAL)).isTrue();
        assertThat(new Poll(119, 40).passes(SPECIAL)).isFalse();
    }

    @Test
    @DisplayName("AT-13: Equal For and Against: the ordinary resolution is not passed, and no chair decides it")
    void equalForAndAgainstIsNotPassed() {
        assertThat(new Poll(17, 17).passes(ORDINARY)).isFalse();
        assertThat(new Poll(0, 0).passes(ORDINARY)).isFalse();
        assertThat(new Poll(0, 0).passes(SPECIAL)).isFalse();
    }

    @Test
    void whatIsCertainWhileOthersMayVoteIsWhatTheFormulaSays() {
        IntStream.rangeClosed(0, 30)
                .forEach(f -> IntStream.rangeClosed(0, 12)
                        .forEach(g -> IntStream.rangeClosed(0, 12).forEach(u -> {
                            assertThat(new Poll(f, g).certainty(ORDINARY, u))
                                    .isEqualTo(
                                            f > g + u
                                                    ? Certainty.SURELY_PASSED
                                                    : f + u <= g ? Certainty.SURELY_LOST : Certainty.OPEN);
                            assertThat(new Poll(f, g).certainty(SPECIAL, u))
                                    .isEqualTo(
                                            f > 0 && f >= 3 * (g + u)
                                                    ? Certainty.SURELY_PASSED
                                                    : f + u < 3 * g || f + u == 0
                                                            ? Certainty.SURELY_LOST
                                                            : Certainty.OPEN);
                        })));
    }

    @Test
    @DisplayName(
            "One opinion, two vehicles: 120 for, 40 against and 70 silent pass everything but a special resolution in writing")
    void oneOpinionByTwoVehicles() {
        var opinion = new Rehearsal(RIGHTS, 120, 40);
        assertThat(opinion.silent()).isEqualTo(70);
        assertThat(opinion.onAPoll(ORDINARY)).isTrue();
        assertThat(opinion.onAPoll(SPECIAL)).isTrue();
        assertThat(opinion.inWriting(ORDINARY)).isTrue();
        assertThat(opinion.inWriting(SPECIAL)).isFalse();
        assertThatThrownBy(() -> new Rehearsal(RIGHTS, 200, 31)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void noNumberOfMembersIsTooLargeForTheArithmetic() {
        int all = Integer.MAX_VALUE;
        assertThat(SPECIAL.needed(all))
                .isEqualTo(BigInteger.valueOf(all)
                        .multiply(BigInteger.valueOf(3))
                        .add(BigInteger.valueOf(3))
                        .divide(BigInteger.valueOf(4))
                        .intValueExact());
        assertThat(ORDINARY.passes(all, all)).isTrue();
    }
}
