package org.challengepartners.reviews;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.challengepartners.tenancy.PersonId;

/**
 * What planning knows of a reviewer.
 *
 * @param version which a writer had before her
 * @param declaredOn when she confirmed her conflicts of interest last
 * @param away days on which she cannot come, the first first
 */
public record ReviewerProfile(
        PersonId person,
        String name,
        long version,
        ReviewerTraining training,
        ReviewerWishes wishes,
        Optional<LocalDate> declaredOn,
        List<Absence> away) {}
