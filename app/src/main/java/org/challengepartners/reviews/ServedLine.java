package org.challengepartners.reviews;

import java.util.Optional;

/**
 * On how many days somebody of a team was there.
 *
 * @param days empty while the lead has not recorded them
 */
public record ServedLine(TeamMember member, Optional<HalfDays> days) {}
