package org.challengepartners.decisions.ui;

import com.vaadin.flow.component.textfield.IntegerField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.challengepartners.decisions.Answer;
import org.challengepartners.decisions.Asked;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.Part;

/** A field for the points of each option. */
class ScoreFields extends Part {

    private final Asked asked;
    private final List<IntegerField> fields = new ArrayList<>();

    ScoreFields(String question, Asked asked, String hint) {
        super(question);
        this.asked = asked;
        for (var option : asked.options()) {
            var field = new IntegerField(option);
            field.setHelperText("0 to %d points%s"
                    .formatted(asked.highest(), fields.isEmpty() && !hint.isEmpty() ? ". " + hint : ""));
            field.setManualValidation(true);
            fields.add(field);
            add(field);
        }
    }

    /** The points of all options; nothing after it has been said which are missing. */
    Optional<Answer> read(ErrorSummary errors) {
        var points = new HashMap<Integer, Integer>();
        for (int index = 0; index < fields.size(); index++) {
            var given = fields.get(index).getValue();
            if (given == null || given < 0 || given > asked.highest()) {
                errors.show(
                        fields.get(index),
                        "Enter 0 to %d points for “%s”"
                                .formatted(asked.highest(), asked.options().get(index)));
            } else {
                points.put(index + 1, given);
            }
        }
        return points.size() == fields.size() ? Optional.of(Answer.chosen(points)) : Optional.empty();
    }
}
