package org.challengepartners.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Words are compared within one scale and never across. */
class ScaleTests {

    private static final Scale LEADING =
            new Scale("LEADING-WORDS", List.of("Leading", "Effective", "Working Towards Effective", "Ineffective"));
    private static final Scale OLD =
            new Scale("OFSTED-WORDS", List.of("Outstanding", "Good", "Requires improvement", "Inadequate"));

    @Test
    @DisplayName("Issue 5.1: within one scale a word is so many words higher than another")
    void withinOneScaleWordsAreCompared() {
        assertThat(LEADING.higher("Leading", LEADING, "Working Towards Effective"))
                .hasValue(2);
        assertThat(LEADING.higher("Effective", LEADING, "Leading")).hasValue(-1);
        assertThat(LEADING.higher("Effective", LEADING, "Effective")).hasValue(0);
    }

    @Test
    @DisplayName("Issue 5.1: words of different scales are never compared")
    void acrossScalesNothingIsSaid() {
        assertThat(LEADING.higher("Leading", OLD, "Good")).isEmpty();
        assertThat(LEADING.higher("Leading", LEADING, "Good")).isEmpty();
    }
}
