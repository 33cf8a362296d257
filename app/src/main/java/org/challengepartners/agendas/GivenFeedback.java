package org.challengepartners.agendas;

import java.time.Instant;
import org.challengepartners.membership.SchoolId;

/**
 * What a school took home from an activity, for everybody of its hub.
 *
 * @param wording may be empty
 */
public record GivenFeedback(SchoolId school, String schoolName, Worth worth, String wording, String by, Instant at) {}
