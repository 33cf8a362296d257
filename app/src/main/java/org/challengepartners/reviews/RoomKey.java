package org.challengepartners.reviews;

import java.time.Instant;
import java.util.Optional;
import org.challengepartners.tenancy.KeyRole;
import org.challengepartners.tenancy.PersonId;

/**
 * Who can open the room of one of a school's reviews, and why.
 *
 * @param held when the review was held, or is to be
 * @param name as on the review's team; empty for somebody who has no place on it
 * @param until exclusive; empty for no end
 * @param reason in words that the school reads
 */
public record RoomKey(
        ReviewId review,
        Held held,
        PersonId person,
        Optional<String> name,
        KeyRole role,
        Instant since,
        Optional<Instant> until,
        String reason) {}
