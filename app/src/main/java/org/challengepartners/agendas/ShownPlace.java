package org.challengepartners.agendas;

import java.util.List;
import org.challengepartners.membership.SchoolId;

/**
 * A place at an activity, as far as its reader may see it.
 *
 * @param waiting how many are before it on the waiting list and itself: 1 is the next to be seated; 0 for a place with a seat
 * @param promoted whether it got its seat from the waiting list
 * @param namesShown whether the reader is the host, a lead of the hub or the school's own head; others see counts
 * @param names who comes, the latest named last; those before it were replaced
 * @param need what she needs, for the school's head and the leads of the hub alone; empty for none or for other readers
 */
public record ShownPlace(
        PlaceId id,
        SchoolId school,
        String schoolName,
        int waiting,
        boolean promoted,
        boolean namesShown,
        List<String> names,
        String need) {

    /** Whether it has a seat. */
    public boolean seated() {
        return waiting == 0;
    }

    /** Who comes; empty while nobody is named or the reader may not know. */
    public String name() {
        return names.isEmpty() ? "" : names.getLast();
    }
}
