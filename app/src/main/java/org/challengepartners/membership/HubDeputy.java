package org.challengepartners.membership;

import java.time.Instant;
import org.challengepartners.tenancy.PersonId;

/** Whom a head has named for hub matters: she answers there for the school beside the head. */
public record HubDeputy(PersonId person, String name, String namedBy, Instant since) {}
