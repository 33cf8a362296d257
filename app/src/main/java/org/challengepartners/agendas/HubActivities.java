package org.challengepartners.agendas;

import org.challengepartners.membership.HubId;

/**
 * One of the reader's hubs, whose activities she reads.
 *
 * @param mayPlan whether the reader leads it
 */
public record HubActivities(HubId hub, String name, boolean mayPlan) {}
