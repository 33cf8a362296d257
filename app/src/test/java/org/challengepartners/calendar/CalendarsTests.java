package org.challengepartners.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.challengepartners.IntegrationTest;
import org.challengepartners.SignIn;
import org.challengepartners.tenancy.PersonId;
import org.challengepartners.tenancy.SpaceId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The calendars as the house holds them. */
@IntegrationTest
@SuppressWarnings("NullAway.Init")
class CalendarsTests {

    @Autowired
    Calendars calendars;

    @BeforeEach
    void signIn() {
        SignIn.enter(PersonId.next(), SignIn.roles("headteacher"));
    }

    @Test
    void theBankHolidaysOfFifteenYearsAreThoseOfTheLawAndOfItsProclamations() {
        var held = calendars.company().holidays();

        assertThat(held.days())
                .isEqualTo(IntStream.rangeClosed(2016, 2030)
                        .boxed()
                        .flatMap(year -> StatutoryRule.of(year).stream())
                        .collect(Collectors.toSet()));
        assertThat(held.days()).contains(LocalDate.of(2022, 9, 19), LocalDate.of(2020, 5, 8), LocalDate.of(2023, 5, 8));
        assertThat(held.days()).doesNotContain(LocalDate.of(2020, 5, 4), LocalDate.of(2022, 5, 30));
    }

    @Test
    void aSchoolWithoutTermDatesCountsWeekdays() {
        var days = calendars.school(SpaceId.next());

        assertThat(days.knownYears()).isEmpty();
        assertThat(days.deadline(LocalDate.of(2026, 12, 23), 2).lastDay()).isEqualTo(LocalDate.of(2026, 12, 29));
        assertThat(calendars.schools()).isEqualTo(days);
    }
}
