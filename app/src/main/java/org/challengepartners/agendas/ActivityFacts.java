package org.challengepartners.agendas;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an activity is, complete.
 *
 * @param venue where it is held; may be empty
 * @param about what happens there and whom to bring; may be empty
 * @param hostId the school that hosts it; null for one that is held elsewhere
 * @param capacity how many can come; null for as many as want to
 * @param perSchool how many of one school can come; null for as many as there are places
 * @param plannedCost in pounds, from the hub's funding
 * @param impactExpected what good looks like; may be empty
 */
@Embeddable
public record ActivityFacts(
        @Enumerated(EnumType.STRING) ActivityKind kind,
        String title,
        String venue,
        String about,
        @Nullable UUID hostId,
        @Nullable Integer capacity,
        @Nullable Integer perSchool,
        BigDecimal plannedCost,
        String impactExpected) {}
