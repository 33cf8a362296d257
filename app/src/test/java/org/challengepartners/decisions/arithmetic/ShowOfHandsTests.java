package org.challengepartners.decisions.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Which hands can have been raised: heads count, and a holder of many proxies has one. */
class ShowOfHandsTests {

    @Test
    @DisplayName("Five members and one proxy holder raise six hands at most; one told both ways raises one each way")
    void oneHandEach() {
        assertThat(new ShowOfHands(5, 1, 0).fits(6, 0)).isTrue();
        assertThat(new ShowOfHands(5, 1, 0).fits(4, 3)).isFalse();
        assertThat(new ShowOfHands(5, 1, 1).fits(4, 3)).isTrue();
        assertThat(new ShowOfHands(5, 1, 1).fits(7, 0)).isFalse();
        assertThat(new ShowOfHands(0, 0, 0).fits(0, 0)).isTrue();
        assertThat(new ShowOfHands(5, 1, 0).fits(-1, 0)).isFalse();
    }

    @Test
    void nobodyIsOfTwoMindsWhoIsNotThere() {
        assertThatThrownBy(() -> new ShowOfHands(5, 1, 2)).isInstanceOf(IllegalArgumentException.class);
    }
}
