package org.challengepartners.agendas;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What differs between two versions of an agenda, thing by thing.
 *
 * @param items in the order of the later version, removed ones last
 * @param before the earlier version
 * @param after the later version
 * @param reordered whether what stands in both stands in another order
 */
public record Changes(List<Change> items, AgendaText before, AgendaText after, boolean reordered) {

    /**
     * One thing that was added (no {@code before}), removed (no {@code after}) or changed (both).
     */
    public record Change(Optional<ItemText> before, Optional<ItemText> after) {

        /** Which part of the agenda it is. */
        public ItemKind kind() {
            return after.or(() -> before).orElseThrow().kind();
        }
    }

    /** What was added, removed and changed on the way from one version to another. */
    static Changes between(AgendaText before, AgendaText after) {
        var changes = new ArrayList<Change>();
        for (var item : after.items()) {
            var earlier = before.find(item.id());
            if (!earlier.equals(Optional.of(item.text()))) {
                changes.add(new Change(earlier, Optional.of(item.text())));
            }
        }
        before.items().stream()
                .filter(item -> after.find(item.id()).isEmpty())
                .forEach(item -> changes.add(new Change(Optional.of(item.text()), Optional.empty())));
        return new Changes(
                List.copyOf(changes), before, after, !inBoth(before, after).equals(inBoth(after, before)));
    }

    /** Whether nothing differs. */
    public boolean isEmpty() {
        return items.isEmpty() && !reordered;
    }

    private static List<ItemId> inBoth(AgendaText order, AgendaText other) {
        return order.items().stream()
                .map(AgendaItem::id)
                .filter(id -> other.find(id).isPresent())
                .toList();
    }
}
