package org.challengepartners.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

/** The company's working days, with the worked examples of the decisions' rules. */
class CompanyDaysTests {

    private final CompanyDays days = new CompanyDays(StatutoryRule.known());

    @Test
    void christmasGoodFridayAndBankHolidaysAreNoWorkingDays() {
        assertThat(days.counts(LocalDate.of(2026, 12, 24))).isTrue();
        assertThat(days.counts(LocalDate.of(2026, 12, 25))).isFalse();
        assertThat(days.counts(LocalDate.of(2026, 12, 28)))
                .as("Boxing Day 2026 is a Saturday")
                .isFalse();
        assertThat(days.counts(LocalDate.of(2027, 3, 26))).as("Good Friday").isFalse();
        assertThat(days.next(LocalDate.of(2027, 3, 25))).isEqualTo(LocalDate.of(2027, 3, 30));
    }

    @Test
    void anEmailOfThursdayMorningIsReceivedOnMondayMorning() {
        assertThat(days.plus(LocalDateTime.of(2026, 10, 1, 9, 0), Duration.ofHours(48)))
                .isEqualTo(LocalDateTime.of(2026, 10, 5, 9, 0));
    }

    @Test
    void anEmailOfAWeekendBeginsToCountOnMonday() {
        assertThat(days.plus(LocalDateTime.of(2026, 10, 3, 17, 30), Duration.ofHours(48)))
                .isEqualTo(LocalDateTime.of(2026, 10, 7, 0, 0));
    }

    @Test
    void proxiesOfATuesdayMeetingMayBeAskedForFromFridayOn() {
        assertThat(days.minus(LocalDateTime.of(2026, 10, 27, 14, 0), Duration.ofHours(48)))
                .isEqualTo(LocalDateTime.of(2026, 10, 23, 14, 0));
    }

    @Test
    void aDayBeyondTheKnownHolidaysHasNoAnswerRatherThanAWrongOne() {
        assertThatExceptionOfType(BeyondTheCalendar.class)
                .isThrownBy(() -> days.deadline(LocalDate.of(2030, 12, 30), 5))
                .withMessageContaining("2030-12-31");
    }
}
