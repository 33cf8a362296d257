package org.challengepartners.access;

import java.time.Instant;
import org.challengepartners.tenancy.Paced;
import org.challengepartners.tenancy.PersonId;

/**
 * One person did so much within a minute that others must know at once. Told outside any transaction, at most once in ten minutes.
 *
 * @param many how much she did within the minute until now
 */
public record HasteNoticed(PersonId person, Paced.Of what, int many, Instant at) {}
