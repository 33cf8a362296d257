package org.challengepartners.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Deadlines end with their last day in London, and name their calendar. */
class DeadlineTests {

    @Test
    void aWrittenResolutionOfTheFirstOfSeptemberLapsesAfterTheTwentyEighth() {
        var lapse = Deadline.beginningWith(LocalDate.of(2026, 9, 1), 28);

        assertThat(lapse.lastDay()).isEqualTo(LocalDate.of(2026, 9, 28));
        assertThat(lapse.endsAt()).isEqualTo(Instant.parse("2026-09-28T23:00:00Z"));
        assertThat(lapse.isOver(Instant.parse("2026-09-28T22:59:59.999999Z"))).isFalse();
        assertThat(lapse.isOver(Instant.parse("2026-09-28T23:00:00Z"))).isTrue();
    }

    @Test
    void aPeriodOverTheChangeOfClocksIsCountedInDays() { // AT-41
        assertThat(Deadline.beginningWith(LocalDate.of(2026, 10, 12), 28).endsAt())
                .isEqualTo(Instant.parse("2026-11-09T00:00:00Z"));
        assertThat(Deadline.beginningWith(LocalDate.of(2027, 3, 15), 28).endsAt())
                .isEqualTo(Instant.parse("2027-04-11T23:00:00Z"));
    }

    @Test
    void aNoticeReceivedOnMondayAllowsAMeetingAfterFourteenClearDays() {
        var received = LocalDate.of(2026, 10, 5);
        var meeting = ClearDays.earliestMeeting(received, 14);

        assertThat(meeting).isEqualTo(LocalDate.of(2026, 10, 20));
        assertThat(ClearDays.between(received, meeting)).isEqualTo(14);
        assertThat(ClearDays.between(received, meeting.minusDays(1))).isEqualTo(13);
        assertThat(ClearDays.between(received, received)).isZero();
        assertThat(ClearDays.latestNotice(meeting, 14)).isEqualTo(received);
    }

    @Test
    void aDeadlineIsWrittenAsADateWithItsWeekdayAndItsCalendar() {
        assertThat(new Deadline(DayKind.SCHOOL_DAYS, LocalDate.of(2027, 5, 4)).wordsWithCalendar())
                .isEqualTo("the end of Tuesday 4 May 2027 (UK time), counted in school days");
    }
}
