package org.challengepartners.tenancy;

/**
 * Something that happened in a space, told in the same transaction. Every event of the house is a record that implements
 * it; the trail writes a line for each, and open pages of the space are told after commit.
 */
public interface SpaceEvent {

    /** Where it happened. */
    SpaceId space();

    /** What it happened to: the kind and the id of the thing, for example {@code review 0198…}. Never personal text. */
    String object();

    /** What happened, in the past tense: by default the name of the event's type. */
    default String action() {
        return getClass().getSimpleName();
    }
}
