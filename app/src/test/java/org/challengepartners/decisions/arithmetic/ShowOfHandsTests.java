package org.challengepartners.decisions.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Which hands can have been raised: heads count, and whoever acts for many members has one hand each way at most. */
class ShowOfHandsTests {

    @Test
    @DisplayName(
            "Six people raise six hands at most; one of them who acts for both sides raises one each way, and none two the same way")
    void oneHandEach() {
        assertThat(new ShowOfHands(6, 0).fits(6, 0)).isTrue();
        assertThat(new ShowOfHands(6, 0).fits(4, 3)).isFalse();
        assertThat(new ShowOfHands(6, 1).fits(4, 3)).isTrue();
        assertThat(new ShowOfHands(6, 1).fits(7, 0)).isFalse();
        assertThat(new ShowOfHands(0, 0).fits(0, 0)).isTrue();
        assertThat(new ShowOfHands(6, 0).fits(-1, 0)).isFalse();
    }

    @Test
    void nobodyHasTwoHandsWhoIsNotThere() {
        assertThatThrownBy(() -> new ShowOfHands(1, 2)).isInstanceOf(IllegalArgumentException.class);
    }
}
