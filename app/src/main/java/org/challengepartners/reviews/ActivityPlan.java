package org.challengepartners.reviews;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.challengepartners.tenancy.PersonId;

/**
 * One thing on the timetable, in London time.
 *
 * @param reviewer who of the team; empty only where no evidence is gathered
 * @param place a kind of place, never the name of a person
 * @param partner who of the school goes along, as a role, never a name
 */
public record ActivityPlan(
        LocalDate day,
        LocalTime starts,
        LocalTime ends,
        ActivityKind kind,
        Optional<PersonId> reviewer,
        String place,
        String partner) {

    /** What is wrong with it on a review of these days, each a sentence. */
    List<String> problems(Held held) {
        var problems = new ArrayList<String>();
        if (day.isBefore(held.from()) || day.isAfter(held.until())) {
            problems.add("Choose one of the review's days, " + held.words());
        }
        if (!ends.isAfter(starts)) {
            problems.add("Enter an end that is after the start");
        }
        if (kind.isEvidence()) {
            if (reviewer.isEmpty()) {
                problems.add("Choose a reviewer: every activity that gathers evidence has one");
            }
            if (place.isBlank()) {
                problems.add("Enter the kind of place, for example Year 4 classrooms");
            }
            if (partner.isBlank()) {
                problems.add("Enter who of the school goes along, as a role: evidence is gathered jointly");
            }
        }
        if (place.length() > 200 || partner.length() > 200) {
            problems.add("Place and role must be 200 characters or fewer");
        }
        return problems;
    }
}
