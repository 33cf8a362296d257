package org.challengepartners.tenancy;

import java.util.Optional;

/**
 * Something that happened in a space, told in the same transaction. Every event of the house is a record that implements
 * it; the trail writes a line for each, and open pages of the space are told after commit.
 */
public interface SpaceEvent {

    /** Where it happened. */
    SpaceId space();

    /** What it happened to: the kind and the id of the thing, for example {@code review 0198…}. Never personal text, nor a
     * person's id: that is {@link #concerns}. */
    String object();

    /** What happened, in the past tense: by default the name of the event's type. */
    default String action() {
        return getClass().getSimpleName();
    }

    /** Whom it concerned, if that is somebody else than who did it: kept so that it can be erased from the trail. */
    default Optional<PersonId> concerns() {
        return Optional.empty();
    }

    /** Whether a repeat by the same person on the same day of London leaves no second line, as looking again at a thing. */
    default boolean onceADay() {
        return false;
    }
}
