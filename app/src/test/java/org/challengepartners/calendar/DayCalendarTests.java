package org.challengepartners.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** What must be true of every calendar: random ones, the same in every build. */
class DayCalendarTests {

    private static final LocalDate FIRST = LocalDate.of(2016, 6, 1);

    @RepeatedTest(50)
    void countingForthAndBackMeetsAndLandsOnDaysThatCount(RepetitionInfo repetition) {
        var random = new SplittableRandom(repetition.getCurrentRepetition());
        for (var calendar : List.of(new CompanyDays(StatutoryRule.known()), schoolDays(random))) {
            for (int i = 0; i < 40; i++) {
                var day = FIRST.plusDays(random.nextInt(4_000));
                var n = 1 + random.nextInt(30);
                var reached = calendar.plus(day, n);

                assertThat(calendar.counts(reached)).isTrue();
                assertThat(calendar.between(day, reached)).isEqualTo(n);
                assertThat(calendar.between(day, reached.minusDays(1))).isEqualTo(n - 1);
                assertThat(calendar.plus(calendar.plus(day, n), 2)).isEqualTo(calendar.plus(day, n + 2));
                assertThat(calendar.minus(reached, n)).isEqualTo(calendar.counts(day) ? day : calendar.previous(day));
                assertThat(calendar.deadline(day, n)
                                .isOver(calendar.deadline(day, n + 1).endsAt()))
                        .isTrue();
            }
        }
    }

    @RepeatedTest(20)
    void hoursOfWorkingDaysAreAsManyForthAsBack(RepetitionInfo repetition) {
        var random = new SplittableRandom(1_000L + repetition.getCurrentRepetition());
        var calendar = new CompanyDays(StatutoryRule.known());
        for (int i = 0; i < 40; i++) {
            var from = calendar.onOrAfter(FIRST.plusDays(random.nextInt(4_000))).atTime(9, random.nextInt(60));
            var hours = Duration.ofMinutes(random.nextInt(6_000));

            assertThat(calendar.minus(calendar.plus(from, hours), hours)).isEqualTo(from);
        }
    }

    private static SchoolDays schoolDays(SplittableRandom random) {
        var terms = new ArrayList<Term>();
        var closed = new HashSet<LocalDate>();
        var day = FIRST;
        while (day.isBefore(LocalDate.of(2029, 1, 1))) {
            var last = day.plusDays(20 + random.nextInt(80));
            terms.add(new Term(day, last));
            closed.add(day.plusDays(random.nextInt(20)));
            day = last.plusDays(5 + random.nextInt(45));
        }
        return new SchoolDays(terms, closed, StatutoryRule.known());
    }
}
