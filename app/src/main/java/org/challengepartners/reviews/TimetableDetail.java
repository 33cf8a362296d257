package org.challengepartners.reviews;

import java.util.List;
import java.util.Set;

/**
 * The timetable of a review's days.
 *
 * @param activities in the order of their times
 * @param agreedBy who has agreed to it as it is, by name: the lead and the head make it agreed
 * @param mayChange whether the reader may change it now
 * @param mayAgree whether the reader is one of the two who agree, and has not
 */
public record TimetableDetail(
        ReviewId review,
        String schoolName,
        Held held,
        List<TeamMember> team,
        List<ActivityDetail> activities,
        Set<String> agreedBy,
        boolean mayChange,
        boolean mayAgree) {}
