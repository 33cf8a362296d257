package org.challengepartners.agendas;

import java.time.Instant;

/**
 * One thing of the draft as its editors see it.
 *
 * @param revision goes back with a change, so that nobody's words are overwritten unseen
 * @param changedBy the name of whoever wrote the present words
 */
public record DraftItem(ItemId id, ItemText text, int revision, String changedBy, Instant changedAt) {}
