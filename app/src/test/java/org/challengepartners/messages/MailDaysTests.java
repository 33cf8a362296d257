package org.challengepartners.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Optional;
import org.challengepartners.shell.DateWords;
import org.junit.jupiter.api.Test;

/** When people are troubled: mornings of school days. */
class MailDaysTests {

    static final LocalDate FIRST_OF_HALF_TERM = LocalDate.of(2026, 10, 26);

    /** Weekdays, but for a week of half term. */
    final MailDays days = new MailDays(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0
            && (day.isBefore(FIRST_OF_HALF_TERM) || day.isAfter(FIRST_OF_HALF_TERM.plusDays(6))));

    @Test
    void aSchoolDayIsNotQuietAndAWeekendIs() {
        assertThat(days.whenNotQuiet(at("2026-10-23T17:00"))).isEqualTo(at("2026-10-23T17:00"));
        assertThat(days.whenNotQuiet(at("2026-10-17T10:00"))).isEqualTo(at("2026-10-19T08:00"));
    }

    @Test
    void theMorningAfterAHalfTermIsEightOnTheWallWhateverTheClocksDid() { // the clocks went back on 25 October
        assertThat(days.nextMorning(at("2026-10-23T17:00"))).isEqualTo(at("2026-11-02T08:00"));
        assertThat(days.nextMorning(at("2026-10-23T17:00"))).isEqualTo(Instant.parse("2026-11-02T08:00:00Z"));
        assertThat(days.nextMorning(at("2026-10-22T17:00"))).isEqualTo(Instant.parse("2026-10-23T07:00:00Z"));
    }

    @Test
    void threeRemindersComeWithinFourteenDaysOfTerm() {
        var told = at("2026-09-07T11:00");
        var reminders = new ArrayList<Instant>();
        var next = Optional.of(told);
        for (int i = 0; i < 3; i++) {
            next = days.nextReminder(next.orElseThrow(), Optional.empty());
            reminders.add(next.orElseThrow());
        }

        assertThat(reminders).containsExactly(at("2026-09-10T08:00"), at("2026-09-15T08:00"), at("2026-09-18T08:00"));
    }

    @Test
    void aNearDeadlineIsRemindedOfOnTheLastSchoolDayBeforeIt() {
        var friday = at("2026-09-11T11:00");

        assertThat(days.nextReminder(friday, Optional.of(at("2026-09-16T00:00"))))
                .contains(at("2026-09-15T08:00"));
        assertThat(days.nextReminder(friday, Optional.of(at("2026-09-14T17:00"))))
                .isEmpty(); // Friday's has passed
    }

    private static Instant at(String wall) {
        return LocalDateTime.parse(wall).atZone(DateWords.LONDON).toInstant();
    }
}
