package org.challengepartners.agendas;

import java.util.List;
import org.challengepartners.calendar.SchoolYear;
import org.challengepartners.membership.HubId;

/**
 * What the office sees of a hub's funding: what it was allocated in this school year and the next, the latest first, and nothing
 * of its agenda.
 */
public record FundingPage(HubId hub, String name, List<Year> years) {

    /** One school year. */
    public record Year(SchoolYear year, List<Allocation> allocations) {}
}
