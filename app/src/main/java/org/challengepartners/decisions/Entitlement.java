package org.challengepartners.decisions;

import org.jspecify.annotations.Nullable;

/** A contest, and the place of one member on its roll; null for a member who is not on it. */
record Entitlement(Contest contest, @Nullable RollEntry entry) {}
