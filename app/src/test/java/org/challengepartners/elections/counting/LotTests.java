package org.challengepartners.elections.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The committed lot: published before voting, revealed at the count, and drawn again by whoever likes. */
class LotTests {

    final List<Candidate> candidates =
            List.of(new Candidate("ann", "Ann"), new Candidate("ben", "Ben"), new Candidate("cas", "Cas"));

    @Test
    void theCommitmentIsTheHashOfTheSecret() {
        // printf 5f2c9a1e77b04d3386cf0a9be1d4c7f2 | sha256sum
        assertThat(Polls.LOT.commitment())
                .isEqualTo("336d6a68af78f99c4ead66f22816fb3cc15440a105a962229b430209d9224b24");
    }

    @Test
    @DisplayName("AT-20: The same secret draws the same order, however the candidates are numbered")
    void theSameSecretDrawsTheSameOrder() {
        var first = names(Polls.LOT.draw("c", 2, List.of(1, 2, 3), candidates), candidates);
        var turned = candidates.reversed();
        assertThat(names(Polls.LOT.draw("c", 2, List.of(3, 1, 2), turned), turned))
                .isEqualTo(first);
    }

    @Test
    void anotherStageContestOrBeaconDrawsAnew() {
        var drawn = new HashSet<List<Integer>>();
        IntStream.range(1, 40).forEach(stage -> drawn.add(Polls.LOT.draw("c", stage, List.of(1, 2, 3), candidates)));
        assertThat(drawn).hasSize(6);
        drawn.clear();
        IntStream.range(1, 40)
                .forEach(number -> drawn.add(
                        new Lot(Polls.LOT.secret(), "beacon-" + number).draw("c", 1, List.of(1, 2, 3), candidates)));
        assertThat(drawn).hasSize(6);
    }

    @Test
    void eachOfTwoIsDrawnFirstAboutAsOften() {
        long first = IntStream.range(0, 10_000)
                .filter(contest -> Polls.LOT
                                .draw("c" + contest, 1, List.of(1, 2), candidates)
                                .getFirst()
                        == 1)
                .count();
        assertThat(first).isBetween(4_800L, 5_200L);
    }

    @Test
    void aSecretThatCouldBeGuessedIsNone() {
        assertThatThrownBy(() -> new Lot("1234", "")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Lot(Polls.LOT.secret() + "\nlot-beacon x", ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> names(List<Integer> drawn, List<Candidate> candidates) {
        return drawn.stream().map(number -> candidates.get(number - 1).id()).toList();
    }
}
