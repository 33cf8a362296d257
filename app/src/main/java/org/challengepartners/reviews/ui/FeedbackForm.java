package org.challengepartners.reviews.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializablePredicate;
import java.time.LocalDate;
import org.challengepartners.reviews.EstimatesDetail;
import org.challengepartners.reviews.FeedbackGiven;
import org.challengepartners.reviews.ReviewDetail;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.AutosavedText;
import org.challengepartners.shell.DayField;
import org.challengepartners.shell.DraftKey;
import org.challengepartners.shell.Drafts;

/** Who heard the findings, when, and the headlines; with it the team's work is agreed. */
class FeedbackForm extends Div {

    private final TextField toldTo = new TextField("Who heard the findings");
    private final DayField toldOn = new DayField("On which day");
    private final AutosavedText headlines;

    FeedbackForm(EstimatesDetail now, ReviewDetail review, Drafts drafts, SerializablePredicate<FeedbackGiven> agree) {
        headlines = new AutosavedText("Headlines", drafts);
        addClassName("page");
        toldTo.setHelperText("Roles, for example headteacher and chair of governors");
        toldTo.setValue(now.feedback().map(FeedbackGiven::toldTo).orElse("Headteacher"));
        now.feedback().map(FeedbackGiven::toldOn).ifPresent(toldOn::setValue);
        headlines.field().hint("What was told, one a line");
        headlines.field().limit(FeedbackGiven.LONGEST);
        var done = new Button("Agree findings and estimates: the school has heard them", pressed -> {
            var told = toldOn.getOptionalValue().orElse(LocalDate.MAX);
            if (agree.test(new FeedbackGiven(toldTo.getValue(), told, headlines.getValue()))) {
                headlines.sent();
            }
        });
        done.addThemeVariants(ButtonVariant.PRIMARY);
        add(toldTo, toldOn, headlines, new Actions(done));
        headlines.open(
                new DraftKey(review.teamSpace().orElseThrow(), "feedback", "headlines"),
                now.feedback().map(FeedbackGiven::headlines).orElse(""),
                0);
    }
}
