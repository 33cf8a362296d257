package org.challengepartners.elections.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Meek's count: every elected candidate keeps the share that it needs, also of papers that come later. */
class MeekStvTests {

    private static final int ELECTIONS = 1_500;

    @Test
    @DisplayName("AT-16: A second count by the reference rule elects the same people wherever nobody is level")
    void aSecondCountElectsTheSamePeople() {
        long compared = LongStream.range(0, ELECTIONS).filter(this::agrees).count();
        assertThat(compared).isGreaterThan(ELECTIONS / 4);
    }

    private boolean agrees(long seed) {
        var election = Polls.generated(seed).with(Method.MEEK_STV);
        var order = election.order();
        var papers = new HashMap<List<Integer>, Integer>();
        election.papers().stream()
                .map(paper -> Reading.of(paper, order).candidates())
                .filter(wishes -> !wishes.isEmpty())
                .forEach(wishes -> papers.merge(wishes, 1, Integer::sum));
        if (papers.isEmpty() || !order.withdrawn().isEmpty()) {
            return false;
        }
        try {
            var theirs = PaperByPaperMeek.elected(
                    order.candidates().size(), order.rules().seats(), papers);
            assertThat(new TreeSet<>(election.count().count().elected()))
                    .as("election %d", seed)
                    .isEqualTo(theirs);
            return true;
        } catch (PaperByPaperMeek.Level _) {
            return false;
        }
    }

    @Test
    void whoIsElectedKeepsAQuotaInTheEnd() {
        var order = Polls.order(Method.MEEK_STV, 2, "Ann", "Ben", "Cas", "Dee");
        var counted = order.count(Polls.papers(order, "9x 1 2 3", "3x 2 4", "3x 3 4", "2x 4 1"));
        assertThat(counted.count().elected()).startsWith(1);
        var last = counted.count().stages().getLast();
        assertThat(last.rows().getFirst().votes() - last.quota()).isBetween(-1_000L, 1_000_000L);
        assertThat(last.quota()).isLessThan(counted.count().stages().getFirst().quota() + 1);
    }

    @Test
    void theQuotaFallsWhenPapersRunOut() {
        var order = Polls.order(Method.MEEK_STV, 1, "Ann", "Ben", "Cas");
        var counted = order.count(Polls.papers(order, "4x 1", "3x 2", "2x 3"));
        assertThat(counted.count().stages().stream().map(stage -> Method.MEEK_STV.votes(stage.quota())))
                .containsExactly("4.500000001", "3.500000001");
        assertThat(counted.count().elected()).containsExactly(1);
        assertThat(counted.count().stages().getLast().nonTransferable()).isEqualTo(2 * Method.MEEK_STV.one());
    }

    @Test
    @DisplayName("AT-20: Two who are level at every stage are told apart by the lot here too")
    void theLotDecidesBetweenTwoWhoAreLevel() {
        var order = Polls.order(Method.MEEK_STV, 1, "Bear", "Doll", "Train");
        var counted = order.count(Polls.papers(order, "3x 1 2", "3x 2 1", "1x 3"));
        var tie = counted.count().stages().getLast().tie().orElseThrow();
        assertThat(tie.drawn()).containsExactlyInAnyOrder(1, 2);
        assertThat(counted.count().elected()).containsExactly(tie.drawn().getLast());
    }
}
