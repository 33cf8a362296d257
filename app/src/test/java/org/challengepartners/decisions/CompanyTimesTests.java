package org.challengepartners.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import org.challengepartners.calendar.BankHolidays;
import org.challengepartners.calendar.CompanyDays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The periods of company law with the worked examples of the rules: circulation, notice of meetings, proxies. */
@SuppressWarnings("CanonicalDuration") // the law speaks of hours
class CompanyTimesTests {

    private static final CompanyDays DAYS = new CompanyDays(new BankHolidays(
            Set.of(LocalDate.of(2026, 8, 31), LocalDate.of(2026, 12, 25), LocalDate.of(2026, 12, 28)),
            LocalDate.of(2026, 1, 1),
            LocalDate.of(2026, 12, 31)));

    @Test
    @DisplayName(
            "Circulated on Tuesday 1 September 2026: the last day is Monday 28 September, and it lapses at midnight")
    void aResolutionLapsesAfterTwentyEightDaysOfWhichTheCirculationDateIsOne() {
        var circulation = new Circulation(instant("2026-09-01T23:30"), Circulation.STATUTORY_DAYS);
        assertThat(circulation.date()).isEqualTo(LocalDate.of(2026, 9, 1));
        assertThat(circulation.lapse().lastDay()).isEqualTo(LocalDate.of(2026, 9, 28));
        assertThat(circulation.lapse().endsAt()).isEqualTo(Instant.parse("2026-09-28T23:00:00Z"));
    }

    @Test
    @DisplayName(
            "AT-41: Across both clock changes a period is counted in calendar days, and ends at midnight in London")
    void aPeriodAcrossAClockChangeIsCountedInDays() {
        assertThat(new Circulation(instant("2026-10-10T12:00"), 28).lapse().endsAt())
                .isEqualTo(instant("2026-11-07T00:00"))
                .isEqualTo(Instant.parse("2026-11-07T00:00:00Z"));
        assertThat(new Circulation(instant("2026-03-10T12:00"), 28).lapse().endsAt())
                .isEqualTo(instant("2026-04-07T00:00"))
                .isEqualTo(Instant.parse("2026-04-06T23:00:00Z"));
    }

    @Test
    void theDayInLondonCountsAlsoWhenItIsYetTheDayBeforeInGreenwich() {
        var afterMidnight = new Circulation(Instant.parse("2026-08-31T23:30:00Z"), 28);
        assertThat(afterMidnight.date()).isEqualTo(LocalDate.of(2026, 9, 1));
    }

    @Test
    @DisplayName(
            "Notice mailed on Thursday 1 October 2026 at 9:00 is received on Monday at 9:00; the meeting is on 20 October at the earliest")
    void fourteenClearDaysBeginAfterTheNoticeIsReceived() {
        var sent = LocalDateTime.of(2026, 10, 1, 9, 0);
        assertThat(MeetingNotice.STATUTORY.receivedAt(sent, DAYS)).isEqualTo(LocalDateTime.of(2026, 10, 5, 9, 0));
        assertThat(MeetingNotice.STATUTORY.earliestMeeting(sent, DAYS)).isEqualTo(LocalDate.of(2026, 10, 20));
        assertThat(MeetingNotice.STATUTORY.isEnough(sent, LocalDate.of(2026, 10, 20), DAYS))
                .isTrue();
        assertThat(MeetingNotice.STATUTORY.isEnough(sent, LocalDate.of(2026, 10, 19), DAYS))
                .isFalse();
    }

    @Test
    void aHolidayDelaysWhenANoticeIsReceivedAndNotTheClearDays() {
        var sent = LocalDateTime.of(2026, 8, 28, 9, 0); // Friday before the bank holiday of August
        assertThat(MeetingNotice.STATUTORY.receivedAt(sent, DAYS)).isEqualTo(LocalDateTime.of(2026, 9, 2, 9, 0));
        assertThat(MeetingNotice.STATUTORY.earliestMeeting(sent, DAYS)).isEqualTo(LocalDate.of(2026, 9, 17));
    }

    @Test
    void theArticlesMayAskForLongerNoticeAndNotForShorter() {
        var longer = new MeetingNotice(21, Duration.ofHours(48));
        assertThat(longer.earliestMeeting(LocalDateTime.of(2026, 10, 1, 9, 0), DAYS))
                .isEqualTo(LocalDate.of(2026, 10, 27));
        assertThatThrownBy(() -> new MeetingNotice(13, Duration.ofHours(48)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName(
            "For a meeting on Tuesday 27 October 2026 at 14:00 proxies may be asked for until Friday at 14:00, and not earlier")
    void proxiesMayNotBeAskedForEarlierThanTwoWorkingDaysBefore() {
        var meeting = LocalDateTime.of(2026, 10, 27, 14, 0);
        var lawful = LocalDateTime.of(2026, 10, 23, 14, 0);
        assertThat(new ProxyPeriod(Duration.ofHours(48)).deadline(meeting, DAYS))
                .isEqualTo(lawful);
        assertThat(new ProxyPeriod(Duration.ofDays(7)).deadline(meeting, DAYS))
                .as("a longer period in the articles is void")
                .isEqualTo(lawful);
        assertThat(new ProxyPeriod(Duration.ofHours(24)).deadline(meeting, DAYS))
                .isEqualTo(LocalDateTime.of(2026, 10, 26, 14, 0));
        assertThat(new ProxyPeriod(Duration.ZERO).deadline(meeting, DAYS)).isEqualTo(meeting);
    }

    @Test
    void aPollTakenLaterHasADayOfItsOwn() {
        var poll = LocalDateTime.of(2026, 12, 29, 10, 0); // Tuesday after the holidays of Christmas
        assertThat(new ProxyPeriod(Duration.ofHours(48)).deadlineOfLaterPoll(poll, DAYS))
                .isEqualTo(LocalDateTime.of(2026, 12, 24, 10, 0));
    }

    private static Instant instant(String inLondon) {
        return LocalDateTime.parse(inLondon).atZone(Closing.LONDON).toInstant();
    }
}
