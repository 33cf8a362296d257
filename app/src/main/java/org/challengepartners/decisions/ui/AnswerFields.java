package org.challengepartners.decisions.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.challengepartners.decisions.Answer;
import org.challengepartners.decisions.Asked;
import org.challengepartners.decisions.Choice;
import org.challengepartners.decisions.ContestPaper;
import org.challengepartners.decisions.Manner;
import org.challengepartners.shell.ErrorSummary;

/** The fields in which a member answers, as the vote is asked. */
class AnswerFields extends Composite<Div> {

    private static final int ABSTAIN = 0;

    private final RadioButtonGroup<Choice> choices = new RadioButtonGroup<>();
    private final RadioButtonGroup<Integer> one = new RadioButtonGroup<>();
    private final CheckboxGroup<Integer> several = new CheckboxGroup<>();
    private final TextArea comment = new TextArea("Your reason, or a comment (optional unless you object)");
    private ScoreFields scores = new ScoreFields("", Asked.FOR_OR_AGAINST, "");
    private Asked asked = Asked.FOR_OR_AGAINST;

    AnswerFields() {
        choices.setManualValidation(true);
        choices.setItemLabelGenerator(Choice::words);
        one.setManualValidation(true);
        several.setManualValidation(true);
        comment.setManualValidation(true);
        comment.setMaxLength(Answer.LONGEST_COMMENT);
        getContent().addClassName("page");
    }

    /** Empty fields for this vote. */
    void show(ContestPaper paper, String hint) {
        asked = paper.asked();
        getContent().removeAll();
        switch (asked.manner()) {
            case FOR_OR_AGAINST, CONSENT -> {
                choices.setItems(asked.manner() == Manner.CONSENT ? Choice.onConsent() : Choice.forOrAgainst());
                choices.setLabel(paper.question());
                choices.setHelperText(hint);
                getContent().add(choices);
                if (asked.manner() == Manner.CONSENT) {
                    comment.clear();
                    getContent().add(comment);
                }
            }
            case CHOOSE_ONE -> {
                one.setItems(numbers());
                one.setItemLabelGenerator(this::name);
                one.setLabel(paper.question());
                one.setHelperText(hint);
                getContent().add(one);
            }
            case APPROVE_SEVERAL -> {
                several.setItems(numbers());
                several.setItemLabelGenerator(this::name);
                several.setLabel(paper.question());
                several.setHelperText(hint);
                getContent().add(several);
            }
            case SCORE -> {
                scores = new ScoreFields(paper.question(), asked, hint);
                getContent().add(scores);
            }
        }
    }

    /** Of the options, and of the abstention. */
    private List<Integer> numbers() {
        return Stream.concat(IntStream.rangeClosed(1, asked.options().size()).boxed(), Stream.of(ABSTAIN))
                .toList();
    }

    private String name(int option) {
        return option == ABSTAIN ? "None of these: abstain" : asked.options().get(option - 1);
    }

    /** What the fields say; nothing after it has been said what is missing. */
    Optional<Answer> read(ErrorSummary errors) {
        return switch (asked.manner()) {
            case FOR_OR_AGAINST -> choice(errors, "Choose for, against or abstain");
            case CONSENT ->
                choice(errors, "Choose agree, stand aside or object").filter(answer -> reasoned(answer, errors));
            case CHOOSE_ONE -> chosen(errors);
            case APPROVE_SEVERAL -> approved(errors);
            case SCORE -> scores.read(errors);
        };
    }

    private Optional<Answer> choice(ErrorSummary errors, String missing) {
        if (choices.getValue() == null) {
            errors.show(choices, missing);
            return Optional.empty();
        }
        var words = asked.manner() == Manner.CONSENT ? comment.getValue() : "";
        return Optional.of(new Answer(choices.getValue(), Map.of(), words));
    }

    private boolean reasoned(Answer answer, ErrorSummary errors) {
        if (answer.choice() == Choice.OBJECT && answer.comment().isEmpty()) {
            errors.show(comment, "Enter the reason for the objection, and what would have to change");
            return false;
        }
        return true;
    }

    private Optional<Answer> chosen(ErrorSummary errors) {
        if (one.getValue() == null) {
            errors.show(one, "Choose an option, or abstain");
            return Optional.empty();
        }
        return Optional.of(answer(List.of(one.getValue())));
    }

    private Optional<Answer> approved(ErrorSummary errors) {
        var named = several.getValue();
        if (named.isEmpty() || (named.contains(ABSTAIN) && named.size() > 1)) {
            errors.show(several, "Choose at least one option, or only “abstain”");
            return Optional.empty();
        }
        return Optional.of(answer(List.copyOf(named)));
    }

    private static Answer answer(List<Integer> named) {
        var points = new HashMap<Integer, Integer>();
        named.stream().filter(option -> option != ABSTAIN).forEach(option -> points.put(option, 1));
        return Answer.chosen(points);
    }
}
