package org.challengepartners.agendas;

import java.util.List;
import java.util.Optional;
import org.challengepartners.tenancy.SpaceId;

/**
 * A draft as its writers see it.
 *
 * @param space the hub's
 * @param items in the order in which they read
 * @param missing what must still be written before it can be put to the schools, each a sentence
 * @param mayPut whether the reader may put it to the schools
 */
public record DraftDetail(
        AgendaLine line, SpaceId space, AgendaText text, List<DraftItem> items, List<String> missing, boolean mayPut) {

    /** One thing of it; empty if it is not there any more. */
    public Optional<DraftItem> find(ItemId id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst();
    }
}
