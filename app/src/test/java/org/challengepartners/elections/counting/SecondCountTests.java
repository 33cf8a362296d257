package org.challengepartners.elections.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Two counts of the Scottish rules, written apart from each other, agree in every vote of every stage. */
class SecondCountTests {

    private static final int ELECTIONS = 10_000;

    @Test
    @DisplayName("AT-16: A second count, written another way, agrees with ours in every stage of 10,000 elections")
    void aSecondCountAgreesInEveryStageOfTenThousandElections() {
        for (int seed = 0; seed < ELECTIONS; seed++) {
            var election = Polls.generated(seed);
            agrees("election " + seed, election.count(), PaperByPaperStv.cut(election.order(), election.papers()));
        }
    }

    @Test
    @DisplayName(
            "AT-17: Cutting to five decimals and exact fractions each have their own stages, and neither invents a tie")
    void cuttingAndExactFractionsEachHaveTheirOwnStages() {
        var order = Polls.order(Method.SCOTTISH_STV, 2, "Ann", "Ben", "Cas", "Dee");
        var papers = Polls.papers(order, "7x 1 2", "2x 3", "2x 4", "1x 2");
        var ours = order.count(papers);
        assertThat(Polls.votes(ours, 1)).containsExactly("7.00000", "1.00000", "2.00000", "2.00000");
        assertThat(Polls.votes(ours, 2)).containsExactly("5.00000", "2.99997", "2.00000", "2.00000");
        assertThat(ours.count().stages().get(1).lost()).isEqualTo(3);
        agrees("cut", ours, PaperByPaperStv.cut(order, papers.marked()));
        assertThat(PaperByPaperStv.exact(order, papers.marked()).votes().get(1).get(2))
                .isEqualTo(Fraction.of(3));
    }

    @Test
    @DisplayName(
            "AT-17: Two who are level in exact fractions are not level after cutting: the rule that is named decides")
    void theNamedRoundingDecidesWhoIsLevel() {
        var order = Polls.order(Method.SCOTTISH_STV, 2, "Ann", "Ben", "Cas", "Dee");
        var papers = Polls.papers(order, "7x 1 2", "3x 3", "1x 2", "3x 4");
        var exact = PaperByPaperStv.exact(order, papers.marked()).votes().get(1);
        var cut = PaperByPaperStv.cut(order, papers.marked()).votes().get(1);
        assertThat(exact.get(2)).isEqualTo(exact.get(3));
        assertThat(cut.get(2)).isLessThan(cut.get(3));
        agrees("cut", order.count(papers), PaperByPaperStv.cut(order, papers.marked()));
    }

    static void agrees(String election, CountRecord ours, PaperByPaperStv.Outcome theirs) {
        var count = ours.count();
        assertThat(count.elected()).as(election).isEqualTo(theirs.elected());
        assertThat(count.stages()).as(election).hasSameSizeAs(theirs.votes());
        for (int stage = 0; stage < count.stages().size(); stage++) {
            sameVotes(
                    election,
                    count.stages().get(stage),
                    theirs.votes().get(stage),
                    theirs.atRest().get(stage));
        }
    }

    private static void sameVotes(String election, Stage stage, Map<Integer, Fraction> theirs, Fraction atRest) {
        assertThat(stage.rows().stream().map(row -> exact(row.votes())).toList())
                .as("%s, stage %d", election, stage.number())
                .isEqualTo(List.copyOf(theirs.values()));
        assertThat(exact(stage.nonTransferable())).as(election).isEqualTo(atRest);
    }

    private static Fraction exact(long units) {
        return new Fraction(BigInteger.valueOf(units), BigInteger.valueOf(Method.SCOTTISH_STV.one()));
    }
}
