package org.challengepartners.agendas;

import java.util.List;
import org.challengepartners.calendar.SchoolYear;

/**
 * A year of a hub that is at its end and waits for the reader.
 *
 * @param schools those of the reader that have not looked back on it
 * @param leads whether the reader ends it with a statement
 */
public record AwaitedYear(AgendaId agenda, String hub, SchoolYear year, List<String> schools, boolean leads) {

    /** Keeps its own copy of the schools. */
    public AwaitedYear {
        schools = List.copyOf(schools);
    }
}
