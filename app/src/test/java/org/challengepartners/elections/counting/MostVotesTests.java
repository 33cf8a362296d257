package org.challengepartners.elections.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Approval and first past the post: the most votes fill the seats. */
class MostVotesTests {

    private static final List<String> NAMES = List.of("Ann", "Ben", "Cas", "Dee");

    @Test
    void whoHasTheMostVotesFillsTheSeats() {
        var order = Polls.order(Method.APPROVAL, 2, "Ann", "Ben", "Cas", "Dee");
        var counted = order.count(Polls.papers(order, "3x 1=2", "2x 2=3=4", "1x 4"));
        assertThat(Polls.votes(counted, 1)).containsExactly("3", "5", "2", "3");
        assertThat(counted.count().elected().getFirst()).isEqualTo(2);
    }

    @Test
    @DisplayName("AT-21: Two options level for the last place: a tie, and no winner")
    void twoOptionsLevelAreATieWithoutAWinner() {
        var order = Polls.order(new Rules(Method.APPROVAL, 1, Ties.LEFT_OPEN), NAMES, List.of());
        var counted = order.count(Polls.papers(order, "3x 1", "3x 2", "1x 3"));
        assertThat(counted.count().elected()).isEmpty();
        assertThat(counted.count().level()).containsExactly(1, 2);
    }

    @Test
    @DisplayName("AT-21: No votes, no winner: nobody is elected without a vote")
    void nobodyIsElectedWithoutAVote() {
        var order = Polls.order(Method.FIRST_PAST_THE_POST, 3, "Ann", "Ben", "Cas", "Dee");
        assertThat(order.count(Polls.papers(order, "2x 1")).count().elected()).containsExactly(1);
        assertThat(order.count(Polls.papers(order, "2x blank")).count().elected())
                .isEmpty();
    }

    @Test
    void theLotFillsTheLastSeatWhereTheRulesSaySo() {
        var order = Polls.order(Method.FIRST_PAST_THE_POST, 2, "Ann", "Ben", "Cas", "Dee");
        var counted = order.count(Polls.papers(order, "4x 1", "2x 2", "2x 3", "1x 4"));
        var tie = counted.count().stages().getFirst().tie().orElseThrow();
        assertThat(tie.level()).containsExactly(2, 3);
        assertThat(counted.count().elected()).containsExactly(1, tie.drawn().getFirst());
    }

    @Test
    @DisplayName("AT-22: More crosses than seats: the paper is rejected, and the reason is shown")
    void moreCrossesThanSeatsAreRejected() {
        var order = Polls.order(Method.FIRST_PAST_THE_POST, 1, "Ann", "Ben", "Cas", "Dee");
        var counted = order.count(Polls.papers(order, "4x 1", "5x 2=3"));
        assertThat(counted.count().elected()).containsExactly(1);
        assertThat(counted.papers().rejected())
                .containsExactly(new Papers.Rejected(Paper.crosses(2, 3), 5, PaperFault.TOO_MANY_CROSSES));
    }

    @Test
    void aCandidateNamedTwiceOnAPaperHasOneVoteOfIt() {
        var order = Polls.order(Method.APPROVAL, 1, "Ann", "Ben", "Cas", "Dee");
        assertThat(Polls.votes(order.count(Polls.papers(order, "1x 1 1 2")), 1)).containsExactly("1", "1", "0", "0");
    }

    @Test
    void aCountByTransfersCannotLeaveTiesOpen() {
        assertThatThrownBy(() -> new Rules(Method.SCOTTISH_STV, 1, Ties.LEFT_OPEN))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
