package org.challengepartners.reviews;

import java.util.List;
import org.challengepartners.membership.MembershipYear;
import org.challengepartners.membership.OwnSchools;
import org.challengepartners.membership.SchoolSummary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A head reads what her school gave and received, and no other school's (reviews.md 9). */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class DaysOfOwnSchool {

    private final OwnSchools schools;
    private final JdbcClient database;

    DaysOfOwnSchool(OwnSchools schools, JdbcClient database) {
        this.schools = schools;
        this.database = database;
    }

    /** One for each school that the reader heads; mostly one. */
    public List<SchoolsDays> mine() {
        return schools.all().stream()
                .map(school -> new SchoolsDays(school.name(), years(school)))
                .toList();
    }

    private List<YearOfDays> years(SchoolSummary school) {
        return database.sql("select membership_year, earned, received from reviews.days_of_school(?)")
                .param(school.space().value())
                .query((row, _) -> new YearOfDays(
                        new MembershipYear(row.getInt(1)), new HalfDays(row.getInt(2)), new HalfDays(row.getInt(3))))
                .list();
    }
}
