package org.challengepartners.reviews.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.EnumMap;
import java.util.Map;
import org.challengepartners.reviews.AnsweringSurvey;
import org.challengepartners.reviews.ReviewLinks;
import org.challengepartners.reviews.SurveyAnswer;
import org.challengepartners.reviews.SurveyQuestion;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.FormChecks;

/** Where the head of a host, and whoever was of the team, say how the review was. */
@Route(ReviewLinks.REVIEWS + "/:review/survey")
@RolesAllowed({"headteacher", "reviewer"})
class SurveyView extends ReviewPage {

    private final AnsweringSurvey answering;

    SurveyView(AnsweringSurvey answering) {
        super("How was the review?");
        this.answering = answering;
    }

    @Override
    void show() {
        var survey = answering.find(id()).orElseThrow(NotFoundException::new);
        body().removeAll();
        body().add(new Paragraph(
                "Nobody reads your single answers. The office sees how many agree, and only when at least"
                        + " five schools have answered."));
        var checks = new FormChecks(errors());
        var fields = new EnumMap<SurveyQuestion, RadioButtonGroup<SurveyAnswer>>(SurveyQuestion.class);
        survey.questions().forEach(question -> {
            var field = new RadioButtonGroup<SurveyAnswer>(question.words(), SurveyAnswer.values());
            field.setItemLabelGenerator(SurveyAnswer::words);
            field.setValue(survey.answers().get(question));
            checks.filled(field, "Choose how far you agree: " + question.words());
            fields.put(question, field);
            body().add(field);
        });
        body().add(new Actions(new Button("Send the answers", pressed -> {
            if (checks.pass()) {
                send(fields);
            }
        })));
    }

    private void send(Map<SurveyQuestion, RadioButtonGroup<SurveyAnswer>> fields) {
        var answers = new EnumMap<SurveyQuestion, SurveyAnswer>(SurveyQuestion.class);
        fields.forEach((question, field) -> answers.put(question, field.getValue()));
        if (answering.answer(id(), answers)) {
            show();
            confirmation().say("Thank you. You can change your answers on this page");
        } else {
            errors().show("This review asks you nothing any more");
        }
    }
}
