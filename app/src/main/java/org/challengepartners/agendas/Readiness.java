package org.challengepartners.agendas;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.challengepartners.membership.HubMember;
import org.challengepartners.shell.DateWords;

/** What a draft must hold before schools can be asked to agree to it (agenda.md 3, row 2). */
final class Readiness {

    private Readiness() {}

    /** What is missing before these schools can be asked. */
    static List<String> missing(AgendaText text, List<HubMember> schools) {
        var missing = new ArrayList<>(missing(text));
        if (schools.isEmpty()) {
            missing.add("Ask the office to place a school in this hub: there is nobody to ask");
        }
        return missing;
    }

    /** What a consultation still waits for (agenda.md 3, row 5). */
    static List<String> missing(LocalDate until, LocalDate today, int waiting) {
        var missing = new ArrayList<String>();
        if (waiting > 0) {
            missing.add(
                    waiting == 1
                            ? "Answer the amendment that waits"
                            : "Answer the %d amendments that wait".formatted(waiting));
        }
        if (!today.isAfter(until)) {
            missing.add("Let the consultation end first: the schools speak until the end of %s"
                    .formatted(DateWords.day(until)));
        }
        return missing;
    }

    /** What is missing, each a sentence that says what to do; empty for a draft that can be put to the schools. */
    static List<String> missing(AgendaText text) {
        var missing = new ArrayList<String>();
        if (text.intent().isEmpty()) {
            missing.add("Write the strategic intent");
        }
        if (text.priorities().isEmpty()) {
            missing.add("Add at least one priority");
        }
        text.priorities().stream()
                .filter(priority -> priority.text().learningAim().isEmpty()
                        && text.targetsOf(priority.id()).isEmpty())
                .map(priority -> "Give the priority “%s” a target or a learning aim"
                        .formatted(priority.text().title()))
                .forEach(missing::add);
        return missing;
    }
}
