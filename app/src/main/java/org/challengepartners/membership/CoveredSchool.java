package org.challengepartners.membership;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A school that a member covers, or did.
 *
 * @param until exclusive; empty while it has no end
 */
public record CoveredSchool(SchoolId school, String name, LocalDate from, Optional<LocalDate> until) {}
