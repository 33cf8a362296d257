package org.challengepartners.messages;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The iCalendar files of the house, read by another library than the one that writes them. */
class CalendarFilesTests {

    private static final Instant CHANGED = Instant.parse("2026-11-30T10:00:00Z");
    private static final LocalDateTime MARCH = LocalDateTime.of(2027, 3, 18, 13, 30);

    private final CalendarFiles files = new CalendarFiles(new MessageSettings(
            "https://partnership.example",
            "office@partnership.example",
            "Partnership",
            "office@partnership.example",
            ""));

    @ParameterizedTest
    @DisplayName("A-01: the zone's onsets are local wall times, and its offsets the true ones of GMT and BST")
    @ValueSource(ints = {2026, 2027, 2030, 2037})
    void theZoneIsTheTrueOne(int year) {
        var text = text(List.of(once(day(MARCH, 0, false))));
        assertThat(text)
                .contains("BEGIN:DAYLIGHT", "DTSTART:19810329T010000\r\nTZOFFSETFROM:+0000\r\nTZOFFSETTO:+0100")
                .contains("BEGIN:STANDARD", "DTSTART:19961027T020000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0000");

        var london = ZoneId.of("Europe/London").getRules();
        var spring =
                london.nextTransition(LocalDate.of(year, 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC));
        var autumn = london.nextTransition(spring.getInstant());
        assertThat(spring.getDateTimeBefore().toLocalTime()).hasToString("01:00");
        assertThat(autumn.getDateTimeBefore().toLocalTime()).hasToString("02:00");
        for (var transition : List.of(spring, autumn)) {
            for (var days : new int[] {-1, 0, 1}) {
                // not at twelve, which the reading library takes for midnight on the very day of a change
                var afternoon = transition
                        .getDateTimeBefore()
                        .toLocalDate()
                        .plusDays(days)
                        .atTime(15, 0);
                var read = events(List.of(once(day(afternoon, 0, false)))).getFirst();
                assertThat(read.getDateStart().getValue().toInstant())
                        .isEqualTo(afternoon.atZone(ZoneId.of("Europe/London")).toInstant());
            }
        }
    }

    @Test
    void aSeriesKeepsItsHourOnTheClockInWinterAndInSummer() {
        var read = events(List.of(series(day(MARCH, 0, false), day(MARCH.plusWeeks(2), 0, false))));

        assertThat(read).hasSize(1);
        assertThat(read.getFirst().getDateStart().getValue().toInstant()).isEqualTo("2027-03-18T13:30:00Z");
        assertThat(read.getFirst()
                        .getRecurrenceDates()
                        .getFirst()
                        .getDates()
                        .getFirst()
                        .toInstant())
                .isEqualTo("2027-04-01T12:30:00Z");
    }

    @Test
    @DisplayName(
            "A-02: a moved day of a series has its RECURRENCE-ID, the same UID and a higher SEQUENCE, and stands once")
    void aMovedDayIsKnownAgain() {
        var before = series(day(MARCH, 0, false), day(MARCH.plusWeeks(2), 0, false));
        var moved = new CalendarDay(
                MARCH.plusWeeks(2).plusDays(1),
                MARCH.plusWeeks(2).plusDays(1).plusHours(2),
                MARCH.plusWeeks(2),
                false,
                1,
                CHANGED);
        var after = new CalendarEvent(
                "walk",
                "Learning walk",
                "",
                "activities/1",
                List.of(day(MARCH, 0, false), moved),
                false,
                false,
                1,
                CHANGED);

        var first = events(List.of(before)).getFirst();
        var read = events(List.of(after));

        assertThat(read).hasSize(2);
        assertThat(read)
                .allMatch(
                        event -> event.getUid().getValue().equals(first.getUid().getValue()));
        assertThat(read)
                .allMatch(event ->
                        event.getSequence().getValue() > first.getSequence().getValue());
        var override = read.getLast();
        assertThat(override.getRecurrenceId().getValue().toInstant()).isEqualTo("2027-04-01T12:30:00Z");
        assertThat(override.getDateStart().getValue().toInstant()).isEqualTo("2027-04-02T12:30:00Z");
        assertThat(read.getFirst().getRecurrenceDates().getFirst().getDates()).hasSize(1);
    }

    @Test
    @DisplayName("A-03: a cancelled event keeps its UID, says STATUS:CANCELLED, and its title begins with the word")
    void aCancelledEventStays() {
        var kept = events(List.of(once(day(MARCH, 0, false)))).getFirst();
        var off = events(List.of(new CalendarEvent(
                        "walk",
                        "Learning walk",
                        "",
                        "activities/1",
                        List.of(day(MARCH, 0, false)),
                        true,
                        false,
                        1,
                        CHANGED)))
                .getFirst();

        assertThat(off.getUid()).isEqualTo(kept.getUid());
        assertThat(off.getStatus().isCancelled()).isTrue();
        assertThat(off.getSummary().getValue()).isEqualTo("CANCELLED: Learning walk");
        assertThat(off.getSequence().getValue()).isEqualTo(1);
    }

    @Test
    void aDeadlineIsAWholeDayAndSaysSo() {
        var due = events(List.of(new CalendarEvent(
                        "t",
                        "Fewer leave",
                        "",
                        "agendas/1",
                        List.of(day(LocalDate.of(2027, 7, 9).atStartOfDay(), 0, false)),
                        false,
                        true,
                        0,
                        CHANGED)))
                .getFirst();

        assertThat(due.getDateStart().getValue().hasTime()).isFalse();
        assertThat(due.getSummary().getValue()).isEqualTo("Deadline: Fewer leave");
    }

    @Test
    void theSameEventsMakeTheSameBytes() {
        var events = List.of(once(day(MARCH, 0, false)));

        assertThat(files.write(events)).isEqualTo(files.write(events));
    }

    private List<VEvent> events(List<CalendarEvent> events) {
        ICalendar calendar = Biweekly.parse(text(events)).first();
        return calendar.getEvents();
    }

    private String text(List<CalendarEvent> events) {
        return new String(files.write(events), StandardCharsets.UTF_8);
    }

    private static CalendarEvent once(CalendarDay day) {
        return new CalendarEvent(
                "walk", "Learning walk", "Hall", "activities/1", List.of(day), false, false, 0, CHANGED);
    }

    private static CalendarEvent series(CalendarDay... days) {
        return new CalendarEvent("walk", "Learning walk", "", "activities/1", List.of(days), false, false, 0, CHANGED);
    }

    private static CalendarDay day(LocalDateTime from, int sequence, boolean cancelled) {
        return new CalendarDay(from, from.plusHours(2), from, cancelled, sequence, CHANGED);
    }
}
