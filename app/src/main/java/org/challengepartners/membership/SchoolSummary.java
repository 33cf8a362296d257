package org.challengepartners.membership;

import java.time.LocalDate;
import org.challengepartners.tenancy.SpaceId;

/**
 * A school as its own people, or the office, see it.
 *
 * @param space the school's space: opens with a key of the school
 * @param joinedOn the day on which it joined the partnership, in Europe/London
 */
public record SchoolSummary(SchoolId id, SpaceId space, String name, String place, Phase phase, LocalDate joinedOn) {}
