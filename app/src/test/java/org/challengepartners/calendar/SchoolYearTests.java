package org.challengepartners.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A school year runs from September to August. */
class SchoolYearTests {

    @Test
    void beginsOnTheFirstOfSeptemberAndEndsOnTheLastOfAugust() {
        assertThat(SchoolYear.of(LocalDate.of(2026, 8, 31))).hasToString("2025/26");
        assertThat(SchoolYear.of(LocalDate.of(2026, 9, 1))).hasToString("2026/27");
        assertThat(new SchoolYear(2026).contains(LocalDate.of(2027, 8, 31))).isTrue();
        assertThat(new SchoolYear(2026).contains(LocalDate.of(2027, 9, 1))).isFalse();
    }

    @Test
    void isWrittenWithTwoDigitsAlsoWhereTheCenturyEnds() {
        assertThat(new SchoolYear(2099)).hasToString("2099/00");
        assertThat(new SchoolYear(2004)).hasToString("2004/05");
    }
}
