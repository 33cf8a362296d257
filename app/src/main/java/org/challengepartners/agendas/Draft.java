package org.challengepartners.agendas;

import java.util.List;
import java.util.Optional;

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

    /** The rule on how far a line of the budget may move that is written already: there is one. */
    Optional<Item> budgetRule() {
        return items.stream()
                .filter(item -> item.kind() == ItemKind.BUDGET_RULE)
                .findFirst();
    }

    /** How many lines of the budget are for something. */
    int linesFor(ItemId paid) {
        return (int) items.stream()
                .filter(item -> item.text() instanceof ItemText.BudgetLine line && paid.equals(line.item()))
                .count();
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
