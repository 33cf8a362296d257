package org.challengepartners.membership;

/** What became of the office's word that a school belong to a hub. */
public sealed interface MoveSchoolResult {

    /** It does; its earlier place, if it had one, is history. */
    record Moved(HubSummary hub) implements MoveSchoolResult {}

    /** It did before. */
    record BelongsAlready() implements MoveSchoolResult {}

    /** The hub is closed and takes no school in. */
    record HubClosed() implements MoveSchoolResult {}
}
