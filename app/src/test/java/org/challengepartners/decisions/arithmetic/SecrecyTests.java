package org.challengepartners.decisions.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a page may show of a confidential ballot. */
class SecrecyTests {

    @Test
    @DisplayName(
            "AT-65: The page warns below 10 entitled, hides who voted below 3 and below half, and shows no hub with fewer than 5 ballots")
    void smallNumbersAreNotShown() {
        assertThat(new Secrecy(9).warns()).isTrue();
        assertThat(new Secrecy(10).warns()).isFalse();
        assertThat(new Secrecy(4).showsWhoVoted(2))
                .as("half, and fewer than three")
                .isFalse();
        assertThat(new Secrecy(4).showsWhoVoted(3)).isTrue();
        assertThat(new Secrecy(231).showsWhoVoted(115)).as("fewer than half").isFalse();
        assertThat(new Secrecy(231).showsWhoVoted(116)).isTrue();
        assertThat(Secrecy.showsHub(4)).isFalse();
        assertThat(Secrecy.showsHub(5)).isTrue();
    }
}
