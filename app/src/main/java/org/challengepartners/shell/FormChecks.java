package org.challengepartners.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.function.SerializablePredicate;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * The rules of a form, asked when it is sent and never while somebody types or leaves a field; what they find stands
 * until the form is sent again. Each field shows its first broken rule.
 * <pre>{@code
 * checks.filled(title, "Enter a title").atMost(title, 120, "Title");
 * …
 * if (checks.pass()) { … }
 * }</pre>
 */
public final class FormChecks implements Serializable {

    private final ErrorSummary errors;
    private final List<Check> checks = new ArrayList<>();

    /** A form without rules, whose errors appear in that summary. */
    public FormChecks(ErrorSummary errors) {
        this.errors = errors;
    }

    /** Adds a rule that the field's value must fulfil, and what to say if it does not. */
    public <V, C extends Component & HasValue<?, V> & HasValidation> FormChecks check(
            C field, SerializablePredicate<V> rule, String message) {
        field.setManualValidation(true);
        field.setRequiredIndicatorVisible(false);
        if (field instanceof DayField day) {
            readable(day);
        }
        checks.add(new Check(field, () -> rule.test(field.getValue()), () -> errors.show(field, message)));
        return this;
    }

    /** The field must not be left empty; blanks alone count as empty. */
    public <V, C extends Component & HasValue<?, V> & HasValidation> FormChecks filled(C field, String message) {
        return check(field, value -> !field.isEmpty() && !(value instanceof String text && text.isBlank()), message);
    }

    /**
     * The text may have at most so many characters; it may be typed over, and is told when the form is sent.
     *
     * @param subject how the message names the field, for example {@code Title}
     */
    public <C extends Component & HasValue<?, String> & HasValidation> FormChecks atMost(
            C field, int characters, String subject) {
        return check(
                field,
                text -> text.codePointCount(0, text.length()) <= characters,
                "%s must be %,d characters or fewer".formatted(subject, characters));
    }

    /** What was typed must be a day; the field may be left empty. */
    public FormChecks readable(DayField field) {
        checks.add(new Check(field, () -> !field.isUnreadable(), () -> errors.show(field, DayField.UNREADABLE)));
        return this;
    }

    /** Asks all rules, shows what is wrong, and says whether nothing is. */
    public boolean pass() {
        errors.clear();
        var wrong = new ArrayList<Component>();
        for (var check : checks) {
            if (!wrong.contains(check.field()) && !check.rule().holds()) {
                wrong.add(check.field());
                check.complaint().run();
            }
        }
        return wrong.isEmpty();
    }

    /** One rule of one field. */
    private record Check(Component field, Rule rule, Complaint complaint) implements Serializable {}

    /** Whether a rule is kept now. */
    private interface Rule extends Serializable {
        boolean holds();
    }

    /** Says that a rule is broken. */
    private interface Complaint extends Serializable {
        void run();
    }
}
