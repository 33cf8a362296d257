package org.challengepartners.reviews.planning;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The review for which a team is chosen.
 *
 * @param trust that covers the host
 * @param phase of the host
 * @param peers how many places the team has besides the lead's
 * @param withinHub whether reviewers of the host's own hub may come: of a hub-led review
 * @param specialist whether the host asks for a specialist in special educational needs, or is a school that needs one
 * @param conflicted people with a conflict of interest, whichever side has declared it
 * @param reviewedHere who has reviewed this school, and on which day last
 * @param owing schools to which people of the host went within the time of the rule: nobody of theirs comes back
 * @param organisers the schools of who plans the review and of who reads its draft
 */
public record HostedReview(
        UUID host,
        String hostName,
        Optional<UUID> trust,
        Optional<UUID> hub,
        String phase,
        Days days,
        int peers,
        boolean withinHub,
        boolean specialist,
        Set<UUID> conflicted,
        Map<UUID, LocalDate> reviewedHere,
        Set<UUID> owing,
        Set<UUID> organisers) {}
