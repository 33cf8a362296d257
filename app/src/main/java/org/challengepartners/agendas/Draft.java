package org.challengepartners.agendas;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** An agenda with all that is on its draft, held for one transaction. */
record Draft(Agenda agenda, List<Item> items) {

    AgendaText text() {
        return agenda.text(items);
    }

    Optional<Item> find(ItemId id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst();
    }

    /** The intent that is written already: there is one. */
    Optional<Item> intent() {
        return items.stream().filter(item -> item.kind() == ItemKind.INTENT).findFirst();
    }

    Set<ItemId> priorities() {
        return items.stream()
                .filter(item -> item.kind() == ItemKind.PRIORITY)
                .map(Item::id)
                .collect(Collectors.toSet());
    }

    /** What stands before an item among those of its kind. */
    Optional<Item> before(Item item) {
        return items.stream()
                .filter(other -> other.kind() == item.kind() && other.place() < item.place())
                .reduce((_, last) -> last);
    }

    int nextPlace() {
        return items.stream().mapToInt(Item::place).max().orElse(-1) + 1;
    }
}
