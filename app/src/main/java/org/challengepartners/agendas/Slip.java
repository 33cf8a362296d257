package org.challengepartners.agendas;

import java.util.Optional;

/** Tells a slip of the pen, which heads may confirm, from what is substance whatever anybody says (agenda.md 3, row 7, and 5). */
final class Slip {

    private Slip() {}

    /** Why other words are no slip; empty if two heads may call them one. */
    static Optional<String> notOne(ItemText before, ItemText after) {
        if (before instanceof ItemText.WayOfWorking) {
            return Optional.of("Changing a way of working is always a change of substance");
        }
        if (!figures(before).equals(figures(after))) {
            return Optional.of("A figure has changed: that is a change of substance");
        }
        if (!before.equals(withTextsOf(before, after))) {
            return Optional.of("More than spelling has changed: that is a change of substance");
        }
        return before.equals(after) ? Optional.of("Correct the words: they read as they did") : Optional.empty();
    }

    private static String figures(ItemText item) {
        return Canon.of(item).replaceAll("[^0-9]", "");
    }

    /** The later form with the texts of the earlier one: the same, if only texts differ. */
    private static ItemText withTextsOf(ItemText before, ItemText after) {
        return switch (after) {
            case ItemText.Intent _ when before instanceof ItemText.Intent -> before;
            case ItemText.Priority _ when before instanceof ItemText.Priority -> before;
            case ItemText.Target target
            when before instanceof ItemText.Target was ->
                new ItemText.Target(
                        target.priority(),
                        was.statement(),
                        was.measure(),
                        target.unit(),
                        target.direction(),
                        target.baseline(),
                        target.value(),
                        target.due());
            case ItemText.Activity activity
            when before instanceof ItemText.Activity was ->
                new ItemText.Activity(activity.priority(), activity.activity(), was.title(), activity.day());
            case ItemText.BudgetLine line
            when before instanceof ItemText.BudgetLine was ->
                new ItemText.BudgetLine(line.item(), was.what(), line.planned(), line.payer());
            default -> after;
        };
    }
}
