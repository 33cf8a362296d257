package org.challengepartners.messages;

import java.time.Instant;
import java.util.Optional;

/**
 * A calendar that reads from a secret address of its own.
 *
 * @param label how its person calls the device
 * @param readAt when it asked last, to the hour; empty if it never has
 */
public record CalendarFeed(FeedId id, String label, Instant madeAt, Optional<Instant> readAt) {}
