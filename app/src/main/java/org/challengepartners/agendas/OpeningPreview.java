package org.challengepartners.agendas;

import java.time.LocalDate;
import java.util.List;
import org.challengepartners.membership.HubMember;

/**
 * What opening a consultation would do.
 *
 * @param earliest the first day that leaves the schools ten working days inside term
 * @param schools that would be asked
 */
public record OpeningPreview(AgendaLine line, AgendaText text, LocalDate earliest, List<HubMember> schools) {}
