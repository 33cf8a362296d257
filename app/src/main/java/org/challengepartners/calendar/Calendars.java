package org.challengepartners.calendar;

import java.time.LocalDate;
import java.util.HashSet;
import org.challengepartners.tenancy.SpaceId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The calendars as they stand now, for whoever counts days: services of people, of the office, and jobs. Which days count
 * is no secret of any school, so that all may ask; the words of a school's own terms stay in its space.
 */
@Component
@Transactional(readOnly = true)
public class Calendars {

    private final JdbcClient database;

    Calendars(JdbcClient database) {
        this.database = database;
    }

    /** The company's working days. */
    public CompanyDays company() {
        return new CompanyDays(holidays());
    }

    /** The school days of the partnership's standard terms, for things that belong to no single school. */
    public SchoolDays schools() {
        return days(null);
    }

    /**
     * The school days of one school: its own terms where it entered them, else those of the council it follows, else the
     * standard ones.
     *
     * @param school the school's space; the standard calendar for a space that is no school's or does not exist
     */
    public SchoolDays school(SpaceId school) {
        return days(school);
    }

    private SchoolDays days(@Nullable SpaceId school) {
        var space = school == null ? null : school.value();
        var terms = database.sql("select first_day, last_day from calendar.terms_of(?)")
                .param(space)
                .query((row, _) -> new Term(
                        row.getObject("first_day", LocalDate.class), row.getObject("last_day", LocalDate.class)))
                .list();
        var closed = database.sql("select calendar.closed_days_of(?)")
                .param(space)
                .query(LocalDate.class)
                .list();
        return new SchoolDays(terms, new HashSet<>(closed), holidays());
    }

    private BankHolidays holidays() {
        var days = database.sql("select calendar.bank_holidays()")
                .query(LocalDate.class)
                .list();
        return database.sql("select from_day, until_day from calendar.holidays_known")
                .query((row, _) -> new BankHolidays(
                        new HashSet<>(days),
                        row.getObject("from_day", LocalDate.class),
                        row.getObject("until_day", LocalDate.class)))
                .single();
    }
}
