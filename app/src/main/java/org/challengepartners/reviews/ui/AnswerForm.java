package org.challengepartners.reviews.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.Optional;
import org.challengepartners.reviews.AccuracyRound;
import org.challengepartners.reviews.AnsweringPoints;
import org.challengepartners.reviews.PointAnswer;
import org.challengepartners.reviews.PointDetail;
import org.challengepartners.reviews.PointKind;
import org.challengepartners.reviews.PointText;
import org.challengepartners.reviews.PointVerdict;
import org.challengepartners.reviews.ReviewLinks;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.LongText;
import org.challengepartners.shell.Part;

/** Where the lead decides about a point. */
class AnswerForm extends Part {

    private final RadioButtonGroup<PointVerdict> verdict =
            new RadioButtonGroup<>("Your decision", PointVerdict.values());
    private final RadioButtonGroup<Boolean> stands =
            new RadioButtonGroup<>("Does the judgement stand?", List.of(true, false));
    private final LongText reason = new LongText("Why").limit(PointText.LONGEST);
    private final Checkbox looked = new Checkbox("I have looked at the school's evidence");

    AnswerForm(AnsweringPoints answering, AccuracyRound round, PointDetail point, PointView page) {
        super("Answer this point");
        verdict.setItemLabelGenerator(PointVerdict::words);
        verdict.setManualValidation(true);
        stands.setItemLabelGenerator(does -> does ? "It stands" : "It does not stand");
        stands.setManualValidation(true);
        stands.setVisible(point.text().kind() == PointKind.B);
        looked.setVisible(point.text().kind() != PointKind.A);
        reason.setHelperText("Needed for what is declined or accepted in part. The headteacher reads it");
        point.answer().ifPresent(this::fill);
        var decide = new Button("Decide", pressed -> {
            page.errors().clear();
            if (verdict.getValue() == null) {
                page.errors().show(verdict, "Choose your decision");
                return;
            }
            var missing = answering.decide(
                    round.review(),
                    point.id(),
                    verdict.getValue(),
                    reason.getValue(),
                    Optional.ofNullable(stands.getValue()),
                    looked.getValue());
            missing.forEach(page.errors()::show);
            if (missing.isEmpty()) {
                UI.getCurrent().navigate(ReviewLinks.accuracy(round.review()));
            }
        });
        decide.addThemeVariants(ButtonVariant.PRIMARY);
        add(verdict, stands, reason, looked, new Actions(decide));
    }

    private void fill(PointAnswer before) {
        verdict.setValue(before.verdict());
        before.stands().ifPresent(stands::setValue);
        reason.setValue(before.reason());
        looked.setValue(before.looked());
    }
}
