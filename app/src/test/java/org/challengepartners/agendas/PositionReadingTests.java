package org.challengepartners.agendas;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What each answer needs. */
class PositionReadingTests {

    private final PositionReading reading = new PositionReading();

    @Test
    void agreeingNeedsNoWordsAndLeavesThemAside() {
        assertThat(reading.read(new PositionForm(Answer.AGREE, "typed before", "too")))
                .contains(new Stand(Answer.AGREE, "", ""));
    }

    @Test
    void aReservationNeedsItsText() {
        assertThat(reading.read(new PositionForm(Answer.AGREE_WITH_RESERVATION, " ", "")))
                .isEmpty();
        assertThat(reading.problems()).containsExactly(new Problem(Field.REASON, "Enter the reservation"));
    }

    @Test
    void anObjectionNeedsAReasonAndWhatWouldChangeIt() {
        assertThat(reading.read(new PositionForm(Answer.OBJECT, "", ""))).isEmpty();
        assertThat(reading.problems()).extracting(Problem::field).containsExactly(Field.REASON, Field.WOULD_CHANGE);
    }

    @Test
    void nothingChosenIsNoAnswer() {
        assertThat(reading.read(new PositionForm(null, "", ""))).isEmpty();
        assertThat(reading.problems()).extracting(Problem::field).containsExactly(Field.ANSWER);
    }
}
