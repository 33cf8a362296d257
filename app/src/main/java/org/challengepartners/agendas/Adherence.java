package org.challengepartners.agendas;

import java.time.Instant;
import org.challengepartners.membership.SchoolId;

/** That a school which joined the hub later stands to the agenda that the others had agreed. */
public record Adherence(SchoolId school, String name, String by, Instant at) {}
