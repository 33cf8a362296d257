package org.challengepartners.reviews;

import java.util.UUID;

/**
 * One thing on the timetable as it is stored.
 *
 * @param reviewerName empty if nobody of the team is named
 */
public record ActivityDetail(UUID id, ActivityPlan plan, String reviewerName) {}
