package org.challengepartners.reviews;

import java.util.List;
import java.util.Map;
import org.challengepartners.tenancy.PersonId;
import org.challengepartners.tenancy.SpaceId;

/**
 * The rooms that a school has from its reviews, as far as the reader's keys open them.
 *
 * @param spaces those of its reviews and of its reports, never those of their teams
 * @param names of the people on the teams, as they were when their places were filled
 */
public record SchoolRooms(List<SpaceId> spaces, Map<PersonId, String> names) {}
