package org.challengepartners.membership;

import java.util.Optional;

/**
 * A hub as the office's board lists it.
 *
 * @param schools how many belong to it now
 */
public record HubLine(HubId id, String name, HubKind kind, HubState state, Optional<String> leadSchool, int schools) {}
