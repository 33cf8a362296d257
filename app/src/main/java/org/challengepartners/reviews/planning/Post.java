package org.challengepartners.reviews.planning;

import java.util.Optional;
import java.util.UUID;

/**
 * Where somebody works.
 *
 * @param trust that covers the school
 */
public record Post(UUID school, String name, Optional<UUID> trust, Optional<UUID> hub) {}
