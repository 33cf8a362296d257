package org.challengepartners.elections.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The Scottish rules on elections small enough to count by hand. */
class ScottishStvTests {

    final CountOrder food = Polls.food();

    @Test
    @DisplayName(
            "AT-16: The election of foods is counted as in the book: chocolate, orange and strawberry in four stages")
    void theElectionOfFoodsIsCountedAsInTheBook() {
        var counted = food.count(Polls.foodPapers(food));
        assertThat(counted.count().elected()).containsExactly(3, 1, 4);
        assertThat(Polls.votes(counted, 1)).containsExactly("4.00000", "2.00000", "12.00000", "1.00000", "1.00000");
        assertThat(Polls.votes(counted, 2)).containsExactly("4.00000", "2.00000", "6.00000", "5.00000", "3.00000");
        assertThat(Polls.votes(counted, 3)).containsExactly("6.00000", "0.00000", "6.00000", "5.00000", "3.00000");
        assertThat(Polls.votes(counted, 4)).containsExactly("6.00000", "0.00000", "6.00000", "5.00000", "0.00000");
    }

    @Test
    void eachStageSaysWhatWasDoneAndWhatMoved() {
        var stages = food.count(Polls.foodPapers(food)).count().stages();
        assertThat(stages.stream().map(Stage::step))
                .containsExactly(
                        new Stage.FirstPreferences(),
                        new Stage.Surplus(3, 600_000),
                        new Stage.Exclusion(2, 200_000),
                        new Stage.Exclusion(5, 300_000));
        assertThat(stages.get(1).parcels()).containsExactly(new Stage.Parcel(12, 100_000, 50_000));
        assertThat(stages.get(3).parcels())
                .containsExactly(new Stage.Parcel(1, 100_000, 100_000), new Stage.Parcel(4, 50_000, 50_000));
        assertThat(stages).allMatch(stage -> stage.quota() == 600_000);
    }

    @Test
    @DisplayName("AT-18: Papers that name nobody else who continues rest as non-transferable, at the value they had")
    void exhaustedPapersRestAtTheValueTheyHad() {
        var last = food.count(Polls.foodPapers(food)).count().stages().getLast();
        assertThat(last.nonTransferable()).isEqualTo(300_000);
        assertThat(last.lost()).isZero();
    }

    @Test
    @DisplayName(
            "AT-20: Two who are level at every stage are told apart by the lot, and a second count gives the same bytes")
    void theLotDecidesBetweenTwoWhoAreLevelAtEveryStage() {
        var order = Polls.order(Method.SCOTTISH_STV, 1, "Bear", "Doll", "Train");
        var papers = Polls.papers(order, "3x 1 2", "3x 2 1", "1x 3");
        var counted = order.count(papers);
        var tie = counted.count().stages().getLast().tie().orElseThrow();
        assertThat(tie.level()).containsExactly(1, 2);
        assertThat(tie.decidingStage()).isEmpty();
        int excluded = tie.drawn().getFirst();
        assertThat(counted.count().stages().getLast().step()).isEqualTo(new Stage.Exclusion(excluded, 300_000));
        assertThat(counted.count().elected()).containsExactly(tie.drawn().getLast());
        assertThat(order.count(papers).text()).isEqualTo(counted.text());
    }

    @Test
    @DisplayName(
            "AT-20: Whoever had fewer votes at the earliest stage that tells is excluded, and the lot is not asked")
    void theEarliestStageThatTellsDecides() {
        var order = Polls.order(Method.SCOTTISH_STV, 1, "Ann", "Ben", "Cas", "Dee");
        var counted = order.count(Polls.papers(order, "5x 1", "3x 2", "2x 3", "1x 4 3"));
        var third = counted.count().stages().get(2);
        assertThat(third.step()).isEqualTo(new Stage.Exclusion(3, 300_000));
        assertThat(third.tie().orElseThrow()).isEqualTo(new Tie(List.of(2, 3), OptionalInt.of(1), List.of()));
    }

    @Test
    @DisplayName("AT-20: Of two equal surpluses, the one that was larger at the earliest stage goes first")
    void equalSurplusesGoByTheEarliestStage() {
        var order = Polls.order(Method.SCOTTISH_STV, 3, "Ann", "Ben", "Cas", "Dee", "Eve");
        var counted = order.count(Polls.papers(order, "6x 1", "7x 2", "3x 3 1", "2x 3 2", "6x 4", "7x 5"));
        var third = counted.count().stages().get(2);
        assertThat(third.step()).isEqualTo(new Stage.Surplus(2, 100_000));
        assertThat(third.tie().orElseThrow()).isEqualTo(new Tie(List.of(1, 2), OptionalInt.of(1), List.of()));
    }

    @Test
    @DisplayName("AT-20: Of two surpluses that were equal at every stage, the lot says which goes first")
    void surplusesEqualAtEveryStageGoByLot() {
        var order = Polls.order(Method.SCOTTISH_STV, 3, "Ann", "Ben", "Cas", "Dee", "Eve");
        var counted = order.count(Polls.papers(order, "9x 1 4", "9x 2 4", "4x 3", "1x 4", "1x 5"));
        var second = counted.count().stages().get(1);
        int drawn = second.tie().orElseThrow().drawn().getFirst();
        assertThat(second.tie().orElseThrow().level()).containsExactly(1, 2);
        assertThat(second.step()).isEqualTo(new Stage.Surplus(drawn, 200_000));
    }

    @Test
    @DisplayName("AT-23: Last seats are filled without a quota when as many continue as seats are left")
    void lastSeatsAreFilledWithoutAQuota() {
        var order = Polls.order(Method.SCOTTISH_STV, 2, "Ann", "Ben", "Cas");
        var counted = order.count(Polls.papers(order, "4x 1", "3x 2", "2x 3"));
        assertThat(counted.count().elected()).containsExactly(1, 2);
        var last = counted.count().stages().getLast();
        assertThat(last.step()).isEqualTo(new Stage.Exclusion(3, 200_000));
        assertThat(last.rows().get(1)).isEqualTo(new Stage.Row(2, 0, 300_000, CandidateState.ELECTED));
    }

    @Test
    @DisplayName("AT-23: All papers blank: one stage without votes, and nobody is elected")
    void allPapersBlankElectNobody() {
        var counted = food.count(Polls.papers(food, "9x blank"));
        assertThat(counted.count().elected()).isEmpty();
        assertThat(counted.count().stages()).hasSize(1);
        assertThat(Polls.votes(counted, 1)).containsOnly("0.00000");
        assertThat(counted.papers().rejected())
                .containsExactly(new Papers.Rejected(new Paper(List.of()), 9, PaperFault.BLANK));
    }

    @Test
    @DisplayName("AT-21: No votes, no winner")
    void noVotesNoWinner() {
        assertThat(food.count(Polls.papers(food)).count().elected()).isEmpty();
    }

    @Test
    void oneCandidateWithAVoteIsElected() {
        var order = Polls.order(Method.SCOTTISH_STV, 1, "Ann");
        assertThat(order.count(Polls.papers(order, "1x 1")).count().elected()).containsExactly(1);
    }

    @Test
    void fewerCandidatesThanSeatsAreAllElected() {
        var order = Polls.order(Method.SCOTTISH_STV, 4, "Ann", "Ben");
        assertThat(order.count(Polls.papers(order, "1x 2", "3x 1")).count().elected())
                .containsExactly(1, 2);
    }

    @Test
    void whoHasTheQuotaReceivesNothingMore() {
        var order = Polls.order(Method.SCOTTISH_STV, 2, "Ann", "Ben", "Cas", "Dee");
        var counted = order.count(Polls.papers(order, "8x 1", "5x 2", "1x 3 1 4", "3x 4"));
        assertThat(Polls.votes(counted, 3)).containsExactly("6.00000", "5.00000", "0.00000", "4.00000");
    }

    @Test
    void aCandidateWhoWithdrewIsPassedOver() {
        var order = Polls.order(Rules.of(Method.SCOTTISH_STV, 1), List.of("Ann", "Ben", "Cas"), List.of(1));
        var counted = order.count(Polls.papers(order, "5x 1 2", "4x 3", "2x 1"));
        assertThat(Polls.votes(counted, 1)).containsExactly("0.00000", "5.00000", "4.00000");
        assertThat(counted.count().elected()).containsExactly(2);
        assertThat(counted.papers().rejected())
                .containsExactly(new Papers.Rejected(Paper.ranking(1), 2, PaperFault.ONLY_WITHDRAWN));
        assertThat(counted.count().stages().getFirst().rows().getFirst().state())
                .isEqualTo(CandidateState.WITHDRAWN);
    }

    @Test
    void whoIsUnopposedIsElectedWithoutACount() {
        var order = Polls.order(Method.SCOTTISH_STV, 3, "Ann", "Ben", "Cas");
        var declared = order.declareUnopposed();
        assertThat(declared.count().unopposed()).isTrue();
        assertThat(declared.count().elected()).containsExactly(1, 2, 3);
        assertThat(declared.count().stages()).isEmpty();
    }

    @Test
    void aWithdrawalCanLeaveTheOthersUnopposed() {
        var order = Polls.order(Rules.of(Method.SCOTTISH_STV, 2), List.of("Ann", "Ben", "Cas"), List.of(2));
        assertThat(order.declareUnopposed().count().elected()).containsExactly(1, 3);
    }

    @Test
    void whereMoreStandThanSeatsNobodyIsDeclaredUnopposed() {
        assertThatThrownBy(food::declareUnopposed).isInstanceOf(IllegalStateException.class);
    }
}
