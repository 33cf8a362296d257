package org.challengepartners.agendas;

import java.util.List;
import org.challengepartners.calendar.SchoolYear;
import org.challengepartners.membership.HubId;

/**
 * One of the reader's hubs with its agendas.
 *
 * @param agendas that the reader may open, the latest school year first
 * @param thisYear the present school year
 * @param beingDrafted whether this year's is being written by others, and not before the schools yet
 * @param mayStart whether the reader leads the hub and this year's is not begun
 */
public record HubAgendas(
        HubId hub,
        String name,
        List<AgendaLine> agendas,
        SchoolYear thisYear,
        boolean beingDrafted,
        boolean mayStart) {}
