package org.challengepartners.agendas;

import java.util.List;
import java.util.Optional;
import org.challengepartners.membership.HubMember;
import org.challengepartners.membership.HubSummary;
import org.challengepartners.membership.SchoolId;

/**
 * What a lead needs to plan an activity.
 *
 * @param schools of the hub, by name
 * @param agreed what stands on this year's agenda, once it is adopted; empty before
 * @param activity as it is; empty for a new one
 * @param eligible the schools that it is for; empty for all
 */
public record PlanPage(
        HubSummary hub,
        List<HubMember> schools,
        List<AgreedActivity> agreed,
        Optional<ActivityDetail> activity,
        List<SchoolId> eligible) {

    /** Something that the schools have agreed to do. */
    public record AgreedActivity(ItemId id, ItemText.Activity text) {}
}
