package org.challengepartners.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** The clock of the house tells the day of London. */
class TransactionClockTests {

    private final TransactionClock clock =
            new TransactionClock(Clock.fixed(Instant.parse("2030-07-14T23:30:00Z"), ZoneOffset.UTC));

    @Test
    void halfAnHourAfterASummersMidnightInLondonItIsTheNextDay() {
        assertThat(LocalDate.now(clock)).isEqualTo(LocalDate.of(2030, 7, 15));
    }

    @Test
    void insideATransactionTheDayIsThatOfTheDatabasesInstantInLondon() {
        clock.begin(Instant.parse("2030-07-31T23:00:00Z"));
        assertThat(LocalDate.now(clock)).isEqualTo(LocalDate.of(2030, 8, 1));
        clock.end();
        assertThat(LocalDate.now(clock)).isEqualTo(LocalDate.of(2030, 7, 15));
    }
}
