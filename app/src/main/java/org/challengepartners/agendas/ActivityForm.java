package org.challengepartners.agendas;

import java.util.List;
import org.challengepartners.membership.SchoolId;
import org.jspecify.annotations.Nullable;

/**
 * An activity as somebody typed it.
 *
 * @param item of the adopted agenda that it carries out; null for none
 * @param host the school that hosts it; null for none
 * @param eligible the schools that may take places; empty for all of the hub
 * @param capacity empty for as many as come
 * @param perSchool empty for no limit
 * @param plannedCost in pounds; empty for nothing
 */
public record ActivityForm(
        @Nullable ItemId item,
        @Nullable ActivityKind kind,
        String title,
        String venue,
        String about,
        @Nullable SchoolId host,
        List<SchoolId> eligible,
        String capacity,
        String perSchool,
        String plannedCost,
        String impactExpected) {}
