package org.challengepartners.agendas;

import java.util.List;
import java.util.Optional;
import org.challengepartners.membership.SchoolId;

/**
 * The places of a school of which the reader is the head.
 *
 * @param eligible whether the activity is for this school
 * @param remaining how many more it may ask for; empty without a limit
 * @param feedback what it said it took home
 */
public record OwnPlaces(
        SchoolId school,
        String name,
        boolean eligible,
        List<ShownPlace> places,
        Optional<Integer> remaining,
        Optional<GivenFeedback> feedback) {

    /** Whether it can ask for one more. */
    public boolean mayAsk() {
        return eligible && remaining.orElse(1) > 0;
    }
}
