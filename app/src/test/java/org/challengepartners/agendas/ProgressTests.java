package org.challengepartners.agendas;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Progress is arithmetic, with one formula for what should rise and for what should fall (agenda.md 7). */
class ProgressTests {

    @ParameterizedTest(name = "{0} from {1} to {2}, now {3}: {4}, drawn {5}")
    @CsvSource({
        "RISE, 58, 80, 69, 50, 50",
        "RISE, 58, 80, 80, 100, 100",
        "RISE, 58, 80, 91, 150, 100",
        "RISE, 58, 80, 47, -50, 0",
        "FALL, 24, 18, 21, 50, 50",
        "FALL, 24, 18, 15, 150, 100",
        "FALL, 24, 18, 27, -50, 0",
        "FALL, 1, -1, 0, 50, 50",
        "HOLD, 90, 90, 90, 100, 100",
        "HOLD, 90, 90, 91, 0, 0",
        "HOLD, 90, 92, 91, 50, 50",
        "RISE, 80, 80, 81, 100, 100",
        "RISE, 80, 80, 79, 0, 0",
        "FALL, 18, 18, 17, 100, 100",
        "FALL, 18, 18, 19, 0, 0",
    })
    void everyCombinationHasADefinedResult(
            Direction direction, BigDecimal baseline, BigDecimal target, BigDecimal now, String percent, int drawn) {
        var progress = Progress.of(direction, baseline, target, now);

        assertThat(progress.words()).isEqualTo(percent + "\u00a0%");
        assertThat(progress.drawn()).isEqualTo(drawn);
    }
}
