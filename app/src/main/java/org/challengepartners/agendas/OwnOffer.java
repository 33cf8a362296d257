package org.challengepartners.agendas;

import java.time.Instant;
import java.util.List;
import org.challengepartners.reviews.ReviewId;

/**
 * What a head offered of her school's report, as she alone reads it.
 *
 * @param position of the finding in the report
 * @param wording what the lead reads; empty for a theme alone
 * @param grouped whether a lead has grouped it under a theme
 * @param origins of which things on the hub's agendas it is an origin
 * @param mayWithdraw until the agenda that it led to is put to the schools
 */
public record OwnOffer(
        OfferId id,
        OfferKind kind,
        String theme,
        String wording,
        boolean named,
        ReviewId review,
        int position,
        Instant at,
        boolean grouped,
        List<String> origins,
        boolean mayWithdraw) {}
