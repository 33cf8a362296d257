package org.challengepartners.reviews;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.challengepartners.access.SignedIn;
import org.challengepartners.messages.Telling;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The head of the host and the team, its former members too, say how a review was, once its report is issued. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class AnsweringSurvey {

    private final JdbcClient database;
    private final Telling telling;
    private final SignedIn signedIn;

    AnsweringSurvey(JdbcClient database, Telling telling, SignedIn signedIn) {
        this.database = database;
        this.telling = telling;
        this.signedIn = signedIn;
    }

    /** What the reader is asked; empty for whoever neither heads the host nor was of the team, and before issue. */
    @Transactional(readOnly = true)
    public Optional<SurveyOfReview> find(ReviewId id) {
        return database.sql("select reviews.survey_side(?) as side")
                .param(id.value())
                .query((row, _) -> Optional.ofNullable(row.getString("side")))
                .single()
                .map(side -> new SurveyOfReview(id, SurveyQuestion.of(side.equals("HOST")), answers(id)));
    }

    private Map<SurveyQuestion, SurveyAnswer> answers(ReviewId id) {
        var answers = new EnumMap<SurveyQuestion, SurveyAnswer>(SurveyQuestion.class);
        record Line(SurveyQuestion question, SurveyAnswer answer) {}
        database.sql("select question, answer from reviews.my_survey(?)")
                .param(id.value())
                .query((row, _) -> new Line(
                        SurveyQuestion.valueOf(row.getString("question")), SurveyAnswer.of(row.getInt("answer"))))
                .list()
                .forEach(line -> answers.put(line.question(), line.answer()));
        return Map.copyOf(answers);
    }

    /** Keeps answers; those that the reader is not asked are left out. No if she is asked nothing. */
    public boolean answer(ReviewId id, Map<SurveyQuestion, SurveyAnswer> answers) {
        var asked = find(id);
        asked.ifPresent(survey -> answers.forEach((question, answer) -> {
            if (survey.questions().contains(question)) {
                database.sql("select reviews.answer_survey(?, ?, ?)")
                        .params(id.value(), question.name(), answer.number())
                        .query(Boolean.class)
                        .single();
            }
        }));
        asked.ifPresent(_ -> telling.done(IssueNotices.survey(id, signedIn.person())));
        return asked.isPresent();
    }
}
