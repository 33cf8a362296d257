package org.challengepartners.elections.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Papers in the form that most other programs that count STV read. */
class BltTests {

    @Test
    void aFileOfAnotherProgramIsRead() {
        var blt = Blt.read(Stream.of(
                "4 2",
                "-3",
                "3 1 2 0",
                "2 4 1 0",
                "1 2=4 1 0",
                "1 1 - 2 0",
                "1 0",
                "0",
                "\"Ann\"",
                "Ben",
                "\"Cas\"",
                "\"D \"\"E\"\"\"",
                "\"Board 2026\""));
        assertThat(blt.seats()).isEqualTo(2);
        assertThat(blt.names()).containsExactly("Ann", "Ben", "Cas", "D \"E\"");
        assertThat(blt.withdrawn()).isEqualTo(new TreeSet<>(List.of(3)));
        assertThat(blt.title()).isEqualTo("Board 2026");
        assertThat(blt.marked())
                .containsEntry(Paper.ranking(1, 2), 3)
                .containsEntry(Paper.ranking(4, 1), 2)
                .containsEntry(Paper.parse("2=4 1"), 1)
                .containsEntry(Paper.parse("1 - 2"), 1)
                .containsEntry(Paper.parse("blank"), 1);
    }

    @Test
    void aRecordIsWrittenForOtherProgramsAndReadAgain() {
        var order = Polls.order(Rules.of(Method.SCOTTISH_STV, 1), List.of("Ann \"A\" Lee", "Ben", "Cas"), List.of(2));
        var blt = Blt.of(order.count(Polls.papers(order, "3x 1 2", "1x blank", "2x 3 - 1")), "Board");
        assertThat(Blt.read(blt.text().lines())).isEqualTo(blt);
    }

    @Test
    void whatIsNoSuchFileIsRefused() {
        assertThatThrownBy(() -> Blt.read(Stream.of("2 1", "x", "0", "Ann", "Ben")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Blt.read(Stream.of("3 1", "1 1 0", "0", "Ann", "Ben")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
