package org.challengepartners.reviews;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.challengepartners.membership.MembershipYear;
import org.challengepartners.tenancy.OfficeWork;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The office reads how many agree, and no single answer: small numbers are hidden by the database (reviews.md 12). */
@Service
@OfficeWork
@Transactional(readOnly = true)
@PreAuthorize("hasRole('office')")
public class SurveyResults {

    private final JdbcClient database;
    private final Clock clock;

    SurveyResults(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Of this membership year, as they were published last: they stand still between. */
    public List<SurveyFigure> ofThisYear() {
        var today = LocalDate.now(clock);
        return database.sql("""
                        select question, agree, answers, shown from reviews.survey_figure f
                         where f.from_day = :year and f.published_at = (select max(x.published_at) from reviews.survey_figure x where x.from_day = :year)
                         order by side, question
                        """)
                .param("year", MembershipYear.of(today).firstDay())
                .query((row, _) -> new SurveyFigure(
                        SurveyQuestion.valueOf(row.getString("question")),
                        row.getBoolean("shown")
                                ? Optional.of(new SurveyFigure.Share(
                                        (int) Math.round(100.0 * row.getLong("agree") / row.getLong("answers")),
                                        row.getInt("answers")))
                                : Optional.empty()))
                .list();
    }
}
