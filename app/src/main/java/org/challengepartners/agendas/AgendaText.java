package org.challengepartners.agendas;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An agenda as a document: every word that a school agrees to, and nothing else.
 *
 * @param schoolYear as schools write it, {@code 2026/27}
 * @param items in the order in which they read, kind by kind
 */
public record AgendaText(String hub, String schoolYear, List<AgendaItem> items) {

    /** Keeps its own copy of the items. */
    public AgendaText {
        items = List.copyOf(items);
    }

    /** What the schools want to reach together; empty while it is not written. */
    public Optional<String> intent() {
        return of(ItemText.Intent.class)
                .map(Part::text)
                .map(ItemText.Intent::words)
                .findFirst();
    }

    /** The priorities, in order. */
    public List<Part<ItemText.Priority>> priorities() {
        return of(ItemText.Priority.class).toList();
    }

    /** What targets and activities can serve. */
    public Set<ItemId> priorityIds() {
        return priorities().stream().map(Part::id).collect(Collectors.toUnmodifiableSet());
    }

    /** What a line of the budget can be for: the priorities and the activities. */
    public Set<ItemId> paidIds() {
        return items.stream()
                .filter(item -> item.text() instanceof ItemText.Priority || item.text() instanceof ItemText.Activity)
                .map(AgendaItem::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether words can stand here under that identity: what they refer to stands here, and of one thing there is one. */
    boolean canTake(ItemId id, ItemText words) {
        return switch (words) {
            case ItemText.Intent _, ItemText.BudgetRule _ ->
                items.stream()
                        .filter(item -> item.text().getClass() == words.getClass())
                        .allMatch(item -> item.id().equals(id));
            case ItemText.Target target -> priorityIds().contains(target.priority());
            case ItemText.Activity activity ->
                activity.priority() == null || priorityIds().contains(activity.priority());
            case ItemText.BudgetLine line -> line.item() == null || paidIds().contains(line.item());
            case ItemText.Priority _, ItemText.WayOfWorking _ -> true;
        };
    }

    /** The targets of one priority, in order. */
    public List<Part<ItemText.Target>> targetsOf(ItemId priority) {
        return of(ItemText.Target.class)
                .filter(part -> part.text().priority().equals(priority))
                .toList();
    }

    /** The activities, by day. */
    public List<Part<ItemText.Activity>> activities() {
        return of(ItemText.Activity.class).toList();
    }

    /** The activities that serve one priority, by day. */
    public List<Part<ItemText.Activity>> activitiesOf(ItemId priority) {
        return of(ItemText.Activity.class)
                .filter(part -> priority.equals(part.text().priority()))
                .toList();
    }

    /** The ways of working, in order. */
    public List<Part<ItemText.WayOfWorking>> waysOfWorking() {
        return of(ItemText.WayOfWorking.class).toList();
    }

    /** The clause that decides this; the last one, if several do. */
    Optional<ItemText.WayOfWorking> clauseOn(WaySetting setting) {
        return waysOfWorking().stream()
                .map(Part::text)
                .filter(way -> way.sets() == setting)
                .reduce((_, last) -> last);
    }

    /** The same agenda with other words of one thing. */
    AgendaText with(ItemId id, ItemText words) {
        return new AgendaText(
                hub,
                schoolYear,
                items.stream()
                        .map(item -> item.id().equals(id) ? new AgendaItem(id, words) : item)
                        .toList());
    }

    /** The lines of the budget, in order. */
    public List<Part<ItemText.BudgetLine>> budget() {
        return of(ItemText.BudgetLine.class).toList();
    }

    /** What is planned to be paid from the hub's funding, in pounds. */
    public BigDecimal plannedFromHub() {
        return of(ItemText.BudgetLine.class)
                .map(Part::text)
                .filter(line -> line.payer() == Payer.HUB)
                .map(ItemText.BudgetLine::planned)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** By how many per cent a line may move without asking again; nothing where the schools agreed none. */
    public int budgetShare() {
        return of(ItemText.BudgetRule.class)
                .map(part -> part.text().percent())
                .findFirst()
                .orElse(0);
    }

    /** What a line of the budget is for, in words. */
    public String paidFor(ItemText.BudgetLine line) {
        var item = line.item();
        if (item == null) {
            return "The whole hub";
        }
        return find(item)
                .map(text -> switch (text) {
                    case ItemText.Priority priority -> priority.title();
                    case ItemText.Activity activity -> activity.title();
                    default -> "";
                })
                .orElse("Removed");
    }

    /** The title of a priority of this text; empty if it has none of that identity. */
    public Optional<String> titleOf(ItemId priority) {
        return priorities().stream()
                .filter(part -> part.id().equals(priority))
                .map(part -> part.text().title())
                .findFirst();
    }

    /** The words of one thing; empty if this text has none of that identity. */
    public Optional<ItemText> find(ItemId id) {
        return items.stream()
                .filter(item -> item.id().equals(id))
                .map(AgendaItem::text)
                .findFirst();
    }

    private <T extends ItemText> Stream<Part<T>> of(Class<T> kind) {
        return items.stream()
                .filter(item -> kind.isInstance(item.text()))
                .map(item -> new Part<>(item.id(), kind.cast(item.text())));
    }

    /** One thing of the agenda, of a known kind. */
    public record Part<T extends ItemText>(ItemId id, T text) {}
}
