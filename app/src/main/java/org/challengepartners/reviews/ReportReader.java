package org.challengepartners.reviews;

import java.time.Instant;
import java.util.Optional;
import org.challengepartners.tenancy.PersonId;

/**
 * Somebody besides the school's head who can read one of its reports.
 *
 * @param held when the review was held of which it is the report
 * @param name empty for somebody whom the school does not know
 * @param until exclusive; empty for no end
 * @param reason in words that the school reads
 */
public record ReportReader(
        Held held, PersonId person, Optional<String> name, Instant since, Optional<Instant> until, String reason) {}
