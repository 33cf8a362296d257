package org.challengepartners.reviews;

import java.time.Instant;

/**
 * What a school says to an area, as it stands.
 *
 * @param version to be shown with a change
 * @param area the finding's place in the report
 */
public record ActionDetail(
        ActionId id, long version, int area, ActionText text, String changedByName, Instant changedAt) {}
