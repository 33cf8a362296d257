package org.challengepartners.membership;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A school as the members' directory lists it: all that one school may know of another.
 *
 * @param joinedOn the day on which it joined the partnership, in Europe/London
 */
public record ListedSchool(
        SchoolId id,
        String name,
        String place,
        Phase phase,
        Optional<String> hub,
        Optional<String> member,
        LocalDate joinedOn) {

    /** As the database has it: without a hub, or a member that covers the school, there is nothing. */
    public ListedSchool(
            SchoolId id,
            String name,
            String place,
            Phase phase,
            @Nullable String hub,
            @Nullable String member,
            LocalDate joinedOn) {
        this(id, name, place, phase, Optional.ofNullable(hub), Optional.ofNullable(member), joinedOn);
    }
}
