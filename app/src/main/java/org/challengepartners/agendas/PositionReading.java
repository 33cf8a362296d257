package org.challengepartners.agendas;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes a school's stand of what was typed, or says beside each field what is wrong. */
final class PositionReading {

    private final List<Problem> problems = new ArrayList<>();
    private final Typed typed = new Typed(problems);

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    Optional<Stand> read(PositionForm form) {
        var answer = typed.chosen(Field.ANSWER, form.answer(), "Choose what your school answers");
        if (answer == null) {
            return Optional.empty();
        }
        var objects = answer == Answer.OBJECT;
        var reason = answer.needsReason()
                ? typed.needed(
                        Field.REASON,
                        form.reason(),
                        Limits.PARAGRAPH,
                        objects ? "Enter why your school objects" : "Enter the reservation")
                : "";
        var wouldChange = objects
                ? typed.needed(
                        Field.WOULD_CHANGE,
                        form.wouldChange(),
                        Limits.PARAGRAPH,
                        "Enter what would change your school's answer")
                : "";
        return problems.isEmpty() ? Optional.of(new Stand(answer, reason, wouldChange)) : Optional.empty();
    }
}
