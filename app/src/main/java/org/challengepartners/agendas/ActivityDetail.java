package org.challengepartners.agendas;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.challengepartners.membership.HubId;
import org.challengepartners.tenancy.SpaceId;

/**
 * An activity as a page, as far as its reader may see it.
 *
 * @param version to be sent back with a change
 * @param host the name of the school that hosts it; empty for none
 * @param eligible the schools that it is for; empty for all of the hub
 * @param schools counts, a line a school
 * @param places for the leads of the hub and the host: those with a seat, then the waiting list; for others none
 * @param mine the schools of the hub of which the reader is the head
 * @param sequence rises with each change that calendars must hear of
 * @param begun whether its first day has begun
 * @param over whether its last day has ended
 * @param mayPlan whether the reader leads the hub
 * @param mayNote whether the reader notes who is there: a lead of the hub, or the head of the host
 */
public record ActivityDetail(
        ActivityId id,
        SpaceId space,
        HubId hub,
        String hubName,
        long version,
        ActivityFacts facts,
        String host,
        ActivityState state,
        String because,
        Optional<ItemId> item,
        List<SessionLine> sessions,
        List<String> eligible,
        List<SchoolPlaces> schools,
        List<ShownPlace> places,
        List<OwnPlaces> mine,
        List<GivenFeedback> feedback,
        Optional<BigDecimal> actualCost,
        String impactAchieved,
        int sequence,
        Instant changedAt,
        boolean begun,
        boolean over,
        boolean mayPlan,
        boolean mayNote) {

    /** How many have a seat. */
    public long seated() {
        return schools.stream().mapToLong(SchoolPlaces::seated).sum();
    }

    /** How many wait for one. */
    public long waiting() {
        return schools.stream().mapToLong(SchoolPlaces::waiting).sum();
    }

    /** Its days that take place. */
    public List<SessionLine> held() {
        return sessions.stream().filter(session -> !session.cancelled()).toList();
    }

    /** One of its days; empty for another activity's. */
    public Optional<SessionLine> session(SessionId id) {
        return sessions.stream().filter(session -> session.id().equals(id)).findFirst();
    }
}
