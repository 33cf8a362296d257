package org.challengepartners.reviews;

import java.util.List;
import java.util.Optional;

/**
 * The follow-up of a review, as the school's head sees it.
 *
 * @param team whom she can invite
 * @param visit the one that is asked for or held; empty for none
 * @param note what was noted of it; empty before it is held
 * @param mayInvite whether she can invite now
 * @param mayHold whether she can say now that it was held
 */
public record FollowUpDetail(
        ReviewId review,
        String schoolName,
        ReviewState state,
        List<TeamMember> team,
        Optional<FollowUpLine> visit,
        String note,
        boolean mayInvite,
        boolean mayHold) {}
