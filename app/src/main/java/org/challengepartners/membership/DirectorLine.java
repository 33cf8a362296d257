package org.challengepartners.membership;

import java.time.Instant;
import org.challengepartners.tenancy.PersonId;

/** A director of the company, as the office has named her. */
public record DirectorLine(PersonId person, String name, Instant since) {}
