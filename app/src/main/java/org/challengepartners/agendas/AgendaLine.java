package org.challengepartners.agendas;

import java.util.Optional;
import org.challengepartners.calendar.SchoolYear;

/**
 * An agenda as a line of a list.
 *
 * @param version before the schools, or adopted; empty for a draft
 */
public record AgendaLine(
        AgendaId id, String hub, SchoolYear year, AgendaState state, Optional<VersionNumber> version) {}
