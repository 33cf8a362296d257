package org.challengepartners.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import org.junit.jupiter.api.Test;

class DateWordsTests {

    @Test
    void aDayHasItsWeekday() {
        assertThat(DateWords.day(LocalDate.of(2027, Month.MAY, 4))).isEqualTo("Tuesday 4 May 2027");
    }

    @Test
    void aMomentInSummerIsReadOnLondonsClocks() {
        assertThat(DateWords.dayAndTime(Instant.parse("2027-05-04T15:00:00Z"))).isEqualTo("Tuesday 4 May 2027, 16:00");
    }

    @Test
    void aMomentInWinterIsReadOnLondonsClocks() {
        assertThat(DateWords.dayAndTime(Instant.parse("2027-01-12T09:05:59Z")))
                .isEqualTo("Tuesday 12 January 2027, 09:05");
    }

    @Test
    void theLastMinuteOfADayInLondonBelongsToThatDay() {
        assertThat(DateWords.day(Instant.parse("2027-05-28T22:59:00Z"))).isEqualTo("Friday 28 May 2027");
        assertThat(DateWords.day(Instant.parse("2027-05-28T23:00:00Z"))).isEqualTo("Saturday 29 May 2027");
    }

    @Test
    void whereOnlyTheMonthIsKnownNoDayIsInvented() {
        assertThat(DateWords.month(LocalDate.of(2017, Month.JANUARY, 1))).isEqualTo("January 2017");
    }

    @Test
    void twoTimesAreJoinedByTo() {
        assertThat(DateWords.times(Instant.parse("2027-05-04T08:15:00Z"), Instant.parse("2027-05-04T09:00:00Z")))
                .isEqualTo("09:15 to 10:00");
    }

    @Test
    void daysInARowRepeatOnlyWhatDiffers() {
        var april = LocalDate.of(2027, Month.APRIL, 27);
        assertThat(DateWords.days(april, april.plusDays(2))).isEqualTo("27 to 29 April 2027");
        assertThat(DateWords.days(april, april.plusDays(5))).isEqualTo("27 April to 2 May 2027");
        assertThat(DateWords.days(LocalDate.of(2026, Month.DECEMBER, 31), LocalDate.of(2027, Month.JANUARY, 1)))
                .isEqualTo("31 December 2026 to 1 January 2027");
        assertThat(DateWords.days(april, april)).isEqualTo("Tuesday 27 April 2027");
    }
}
