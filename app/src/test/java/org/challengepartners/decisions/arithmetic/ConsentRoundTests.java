package org.challengepartners.decisions.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import org.challengepartners.decisions.arithmetic.ConsentRound.Result;
import org.junit.jupiter.api.Test;

/** Putting something for consent: it stands unless somebody objects, and silence counts as nothing. */
class ConsentRoundTests {

    @Test
    void itIsAdoptedWhenEnoughAnswerAndNobodyObjects() {
        assertThat(new ConsentRound(3, 2, 0).byConsent(5)).isEqualTo(Result.ADOPTED);
        assertThat(new ConsentRound(3, 1, 0).byConsent(5)).isEqualTo(Result.TOO_FEW_ANSWERS);
        assertThat(new ConsentRound(9, 0, 1).byConsent(5)).isEqualTo(Result.OBJECTED_TO);
    }

    @Test
    void silenceAloneAdoptsNothing() {
        assertThat(new ConsentRound(0, 0, 0).byConsent(0)).isEqualTo(Result.TOO_FEW_ANSWERS);
    }

    @Test
    void consensusAlsoNeedsItsShareOfThoseWhoAnswer() {
        var share = new Share(4, 5);
        assertThat(new ConsentRound(8, 2, 0).byConsensus(5, share)).isEqualTo(Result.ADOPTED);
        assertThat(new ConsentRound(7, 2, 0).byConsensus(5, share)).isEqualTo(Result.NOT_ENOUGH_AGREE);
        assertThat(new ConsentRound(99, 0, 1).byConsensus(5, share)).isEqualTo(Result.OBJECTED_TO);
    }
}
