package org.challengepartners.agendas;

import java.util.Optional;
import org.challengepartners.membership.SchoolId;

/**
 * An objection to the version before the schools.
 *
 * @param standing how it was recorded as standing; empty until then
 * @param mayAccept whether the reader heads its school and may accept that it stands
 */
public record ShownObjection(
        SchoolId school,
        String name,
        GivenPosition position,
        Optional<StandingObjection> standing,
        boolean mayAccept) {}
