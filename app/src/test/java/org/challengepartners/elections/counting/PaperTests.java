package org.challengepartners.elections.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a paper is read: as far as the first gap or repeat, and rejected only with a reason. */
class PaperTests {

    final CountOrder order =
            Polls.order(Rules.of(Method.SCOTTISH_STV, 2), List.of("Ann", "Ben", "Cas", "Dee"), List.of(4));

    @ParameterizedTest
    @CsvSource({"3, 3", "2 1, 2 1", "2 - 1, 2", "2 1 2 3, 2 1", "2 1=3, 2", "2 9 1, 2", "4 2, 2", "1 4 2, 1 2"})
    @DisplayName("AT-22: A partial ranking counts, as far as the first gap or repeat, without those who withdrew")
    void aPaperCountsAsFarAsTheFirstGapOrRepeat(String marked, String counts) {
        assertThat(Reading.of(Paper.parse(marked), order)).isEqualTo(new Reading(read(counts), Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({
        "blank, BLANK",
        "- 2, NO_FIRST_PREFERENCE",
        "1=2 3, SHARED_FIRST_PREFERENCE",
        "7, UNKNOWN_CANDIDATE",
        "4, ONLY_WITHDRAWN"
    })
    @DisplayName("AT-22: Each rejected paper is shown with its reason")
    void eachRejectedPaperHasItsReason(String marked, PaperFault fault) {
        var counted = order.count(Polls.papers(order, "2x " + marked, "3x 1", "1x 2"));
        assertThat(counted.papers().rejected()).containsExactly(new Papers.Rejected(Paper.parse(marked), 2, fault));
        assertThat(counted.papers().valid()).isEqualTo(4);
        assertThat(counted.text()).contains("rejected 2 " + marked + ": " + fault.words() + "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"blank", "1", "3 1 2", "2 - 1", "1=3", "2 1=3 4"})
    void theTextOfAPaperCanBeReadAgain(String text) {
        assertThat(Paper.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1 ", "2=1", "1 -", "x", "01"})
    void whatIsNoTextOfAPaperIsRefused(String text) {
        assertThatThrownBy(() -> Paper.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void crossesStandAtOnePlace() {
        assertThat(Paper.crosses(3, 1)).hasToString("1=3");
        assertThat(Paper.crosses()).hasToString("blank");
        assertThat(Paper.ranking(3, 1)).hasToString("3 1");
    }

    private static List<Integer> read(String numbers) {
        return List.of(numbers.split(" ")).stream().map(Integer::valueOf).toList();
    }
}
