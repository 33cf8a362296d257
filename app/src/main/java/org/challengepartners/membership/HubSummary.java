package org.challengepartners.membership;

import org.challengepartners.tenancy.SpaceId;

/**
 * A hub as its own people, or the office, see it.
 *
 * @param space the hub's: opens with a key of its lead or of a head of its schools
 */
public record HubSummary(HubId id, SpaceId space, String name, HubKind kind) {}
