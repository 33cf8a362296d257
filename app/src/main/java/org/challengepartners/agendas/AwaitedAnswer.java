package org.challengepartners.agendas;

import java.time.Instant;
import org.challengepartners.calendar.SchoolYear;
import org.challengepartners.membership.SchoolId;

/**
 * That a school of the reader has not answered the version of its hub's agenda that is before it.
 *
 * @param name the school's, for a head of several
 * @param since when the version was put to the schools
 */
public record AwaitedAnswer(
        AgendaId agenda,
        String hub,
        SchoolYear year,
        VersionNumber version,
        SchoolId school,
        String name,
        Instant since) {}
