package org.challengepartners.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The days on which a school is open. */
class SchoolDaysTests {

    private static final LocalDate TRAINING = LocalDate.of(2027, 1, 5);

    private final SchoolDays days = new SchoolDays(
            List.of(
                    new Term(LocalDate.of(2026, 9, 2), LocalDate.of(2026, 10, 23)),
                    new Term(LocalDate.of(2026, 11, 2), LocalDate.of(2026, 12, 18)),
                    new Term(LocalDate.of(2027, 1, 4), LocalDate.of(2027, 2, 12))),
            Set.of(TRAINING),
            StatutoryRule.known());

    @Test
    void aHalfTermHolidayIsLeftOutOfADeadline() {
        assertThat(days.deadline(LocalDate.of(2026, 10, 21), 5))
                .isEqualTo(new Deadline(DayKind.SCHOOL_DAYS, LocalDate.of(2026, 11, 4)));
    }

    @Test
    void theChristmasHolidayAndATrainingDayAreQuiet() {
        assertThat(days.quiet(LocalDate.of(2026, 12, 21))).isTrue();
        assertThat(days.quiet(LocalDate.of(2027, 1, 4))).isFalse();
        assertThat(days.quiet(TRAINING)).isTrue();
        assertThat(days.plus(LocalDate.of(2026, 12, 17), 3)).isEqualTo(LocalDate.of(2027, 1, 6));
    }

    @Test
    void aSchoolYearWithoutTermsCountsItsWeekdaysAndSaysSo() {
        assertThat(days.knows(LocalDate.of(2027, 9, 6))).isFalse();
        assertThat(days.counts(LocalDate.of(2027, 9, 6))).isTrue();
        assertThat(days.counts(LocalDate.of(2027, 9, 5))).as("a Sunday").isFalse();
        assertThat(days.counts(LocalDate.of(2027, 12, 27)))
                .as("Christmas, substitute day")
                .isFalse();
    }

    @Test
    void theDaysOfATermAreCountedWithoutTheFirst() {
        assertThat(days.between(LocalDate.of(2026, 10, 22), LocalDate.of(2026, 11, 3)))
                .isEqualTo(3);
        assertThat(days.between(LocalDate.of(2026, 11, 3), LocalDate.of(2026, 11, 3)))
                .isZero();
    }
}
