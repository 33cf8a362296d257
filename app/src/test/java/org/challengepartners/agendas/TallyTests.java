package org.challengepartners.agendas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.challengepartners.agendas.Answer.AGREE;
import static org.challengepartners.agendas.Answer.AGREE_WITH_RESERVATION;
import static org.challengepartners.agendas.Answer.OBJECT;
import static org.challengepartners.agendas.Answer.STAND_ASIDE;

import java.util.List;
import org.junit.jupiter.api.Test;

/** When an agenda is adopted at once, and when not. */
class TallyTests {

    @Test
    void allAnsweredAndNoneObjects() {
        assertThat(Tally.of(3, List.of(AGREE, AGREE_WITH_RESERVATION, STAND_ASIDE))
                        .adoptsAtOnce())
                .isTrue();
    }

    @Test
    void A10_aSilentSchoolIsInTheDenominatorAndIsNotAYes() {
        var tally = Tally.of(4, List.of(AGREE, AGREE, AGREE));

        assertThat(tally.answered()).isEqualTo(3);
        assertThat(tally.agreed()).isEqualTo(3);
        assertThat(tally.adoptsAtOnce()).isFalse();
    }

    @Test
    void oneObjectionHindersIt() {
        assertThat(Tally.of(2, List.of(AGREE, OBJECT)).adoptsAtOnce()).isFalse();
    }

    @Test
    void nobodyAskedIsNobodyAgreed() {
        assertThat(Tally.of(0, List.of()).adoptsAtOnce()).isFalse();
    }
}
