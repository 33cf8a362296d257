package org.challengepartners.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The bank holidays of a year worked out from the law's rule and Gauss's Easter, and the exceptions that were proclaimed:
 * a second way to the days that the house holds as data.
 */
final class StatutoryRule {

    private static final Map<LocalDate, LocalDate> MOVED = Map.of(
            LocalDate.of(2020, 5, 4), LocalDate.of(2020, 5, 8), // VE day
            LocalDate.of(2022, 5, 30), LocalDate.of(2022, 6, 2)); // Platinum Jubilee

    private static final List<LocalDate> ADDED =
            List.of(LocalDate.of(2022, 6, 3), LocalDate.of(2022, 9, 19), LocalDate.of(2023, 5, 8));

    private StatutoryRule() {}

    /** The weekdays of that year on which banks are closed. */
    static Set<LocalDate> of(int year) {
        var easter = easter(year);
        var days = new HashSet<>(Set.of(
                easter.minusDays(2),
                easter.plusDays(1),
                LocalDate.of(year, Month.MAY, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY)),
                LocalDate.of(year, Month.MAY, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)),
                LocalDate.of(year, Month.AUGUST, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY))));
        for (var fixed : List.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 25), LocalDate.of(year, 12, 26))) {
            days.add(firstFreeWeekday(fixed, days));
        }
        var all = new TreeSet<LocalDate>();
        days.forEach(day -> all.add(MOVED.getOrDefault(day, day)));
        ADDED.stream().filter(day -> day.getYear() == year).forEach(all::add);
        return all;
    }

    /** Boxing Day on a Monday keeps its day, and Christmas Day of the Sunday before takes the Tuesday. */
    private static LocalDate firstFreeWeekday(LocalDate fixed, Set<LocalDate> taken) {
        var boxingDay = fixed.getMonth() == Month.DECEMBER && fixed.getDayOfMonth() == 25 ? fixed.plusDays(1) : fixed;
        var day = fixed;
        while (day.getDayOfWeek().getValue() > 5
                || taken.contains(day)
                || !fixed.equals(day) && day.equals(boxingDay)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** Easter Sunday by the anonymous Gregorian rule. */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }

    /** Everything of the years that the house knows. */
    static BankHolidays known() {
        var days = new HashSet<LocalDate>();
        for (int year = 2016; year <= 2030; year++) {
            days.addAll(of(year));
        }
        return new BankHolidays(days, LocalDate.of(2016, 1, 1), LocalDate.of(2030, 12, 31));
    }
}
