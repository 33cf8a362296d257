package org.challengepartners.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

/** How the days of a review are said. */
class HeldTests {

    private static final LocalDate TUESDAY = LocalDate.of(2027, 4, 27);

    @Test
    void aReviewOfWhichOnlyTheMonthIsKnownIsSaidWithItsMonth() {
        assertThat(Held.in(YearMonth.of(2017, 1)).words()).isEqualTo("January 2017");
    }

    @Test
    void aReviewOfSeveralDaysIsSaidWithItsFirstAndLast() {
        assertThat(Held.on(TUESDAY, TUESDAY.plusDays(2)).words()).isEqualTo("27 to 29 April 2027");
        assertThat(Held.on(TUESDAY, TUESDAY.plusDays(6)).words()).isEqualTo("27 April to 3 May 2027");
        assertThat(Held.on(LocalDate.of(2026, 12, 30), LocalDate.of(2027, 1, 2)).words())
                .isEqualTo("30 December 2026 to 2 January 2027");
    }

    @Test
    void aReviewOfOneDayIsSaidWithItsWeekday() {
        assertThat(Held.on(TUESDAY, TUESDAY).words()).isEqualTo("Tuesday 27 April 2027");
    }

    @Test
    void noReviewEndsBeforeItBegins() {
        assertThatIllegalArgumentException().isThrownBy(() -> Held.on(TUESDAY, TUESDAY.minusDays(1)));
    }
}
