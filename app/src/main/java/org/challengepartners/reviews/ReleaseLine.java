package org.challengepartners.reviews;

/**
 * Somebody of a school who would be away for a review.
 *
 * @param waits whether the head has not decided yet
 * @param decision in words; empty while it waits
 */
public record ReleaseLine(
        InvitationId id, String name, String role, String host, Held held, boolean waits, String decision) {}
