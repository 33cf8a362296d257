package org.challengepartners.agendas;

import org.jspecify.annotations.Nullable;

/**
 * An offer as a head filled it in.
 *
 * @param theme in a few words
 * @param wording what the lead reads, where the kind needs words
 * @param named whether the lead may know the school
 */
public record OfferForm(@Nullable OfferKind kind, String theme, String wording, boolean named) {}
