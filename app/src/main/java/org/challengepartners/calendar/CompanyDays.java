package org.challengepartners.calendar;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * The company's calendar: a working day is not a Saturday, a Sunday, Christmas Day, Good Friday or a bank holiday in the
 * part of the United Kingdom where the company is registered, which is England and Wales. School holidays are no matter.
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2006/46/section/1173">Companies Act 2006, s 1173</a>
 */
public record CompanyDays(BankHolidays holidays) implements DayCalendar {

    private static final Duration DAY = Duration.ofDays(1);

    @Override
    public DayKind kind() {
        return DayKind.COMPANY_DAYS;
    }

    @Override
    public boolean counts(LocalDate day) {
        return !holidays.closes(day);
    }

    /**
     * When so much time of working days has passed: an e-mail is received 48 hours after it was sent, of which only hours of
     * working days count. Clock changes fall on Sundays, so that a working day has 24 hours.
     *
     * @param sent on the clocks of Europe/London
     * @see <a href="https://www.legislation.gov.uk/ukpga/2006/46/section/1147">Companies Act 2006, s 1147</a>
     */
    public LocalDateTime plus(LocalDateTime sent, Duration hours) {
        var day = onOrAfter(sent.toLocalDate());
        var since =
                day.equals(sent.toLocalDate()) ? Duration.between(LocalTime.MIN, sent.toLocalTime()) : Duration.ZERO;
        var left = since.plus(hours);
        for (; left.compareTo(DAY) >= 0; left = left.minus(DAY)) {
            day = next(day);
        }
        return day.atStartOfDay().plus(left);
    }

    /**
     * The instant before which so much time of working days lies up to this one: the earliest lawful deadline for the proxies
     * of a meeting is 48 hours before it, parts of days that are not working days left out.
     *
     * @param meeting on the clocks of Europe/London
     * @see <a href="https://www.legislation.gov.uk/ukpga/2006/46/section/327">Companies Act 2006, s 327</a>
     */
    public LocalDateTime minus(LocalDateTime meeting, Duration hours) {
        var day = meeting.toLocalDate();
        var left = hours;
        var ofThisDay = counts(day) ? Duration.between(LocalTime.MIN, meeting.toLocalTime()) : Duration.ZERO;
        while (left.compareTo(ofThisDay) > 0) {
            left = left.minus(ofThisDay);
            day = previous(day);
            ofThisDay = DAY;
        }
        return day.atStartOfDay().plus(ofThisDay.minus(left));
    }
}
