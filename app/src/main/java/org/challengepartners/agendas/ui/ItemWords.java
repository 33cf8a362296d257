package org.challengepartners.agendas.ui;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.challengepartners.agendas.AgendaText;
import org.challengepartners.agendas.Cost;
import org.challengepartners.agendas.ItemText;
import org.challengepartners.agendas.TargetInWords;
import org.challengepartners.shell.DateWords;
import org.jspecify.annotations.Nullable;

/** Says what stands on an agenda in whole sentences, a target first of all. */
final class ItemWords {

    private ItemWords() {}

    /** All words of one thing, its main line first; the priorities are those of the text. */
    static List<String> lines(ItemText item, AgendaText text) {
        return switch (item) {
            case ItemText.Intent intent -> List.of(intent.words());
            case ItemText.Priority priority -> priority(priority);
            case ItemText.Target target ->
                List.of(
                        sentence(target),
                        measure(target),
                        "For the priority “%s”"
                                .formatted(text.titleOf(target.priority()).orElse("removed")));
            case ItemText.Activity activity ->
                List.of(DateWords.day(activity.day()) + ": " + activity.title(), kind(activity, text));
            case ItemText.WayOfWorking way -> way(way);
            case ItemText.BudgetLine line ->
                List.of(
                        "%s: %s".formatted(line.what(), Cost.words(line.planned())),
                        "For: %s. Paid by: %s"
                                .formatted(text.paidFor(line), line.payer().words()));
            case ItemText.BudgetRule rule -> List.of(Cost.share(rule.percent()));
        };
    }

    /** {@code Cut persistent absence: from 24 % on Tuesday 7 July 2026 to 18 % by Friday 9 July 2027}. */
    static String sentence(ItemText.Target target) {
        return TargetInWords.sentence(target);
    }

    /** What is measured, and which way it should go. */
    static String measure(ItemText.Target target) {
        return TargetInWords.measure(target);
    }

    /** Its kind, and which priority it serves, or the whole hub: {@code Training, for the whole hub}. */
    static String kind(ItemText.Activity activity, AgendaText text) {
        var priority = activity.priority();
        return activity.activity().words()
                + (priority == null
                        ? ", for the whole hub"
                        : ", for the priority “%s”"
                                .formatted(text.titleOf(priority).orElse("removed")));
    }

    /** A number as somebody would type it; empty for none. */
    static String typed(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }

    private static List<String> way(ItemText.WayOfWorking way) {
        var sets = way.sets();
        var figure = way.figure();
        return sets == null || figure == null ? List.of(way.clause()) : List.of(way.clause(), sets.words(figure));
    }

    private static List<String> priority(ItemText.Priority priority) {
        var lines = new ArrayList<String>();
        lines.add(priority.title());
        if (!priority.reason().isEmpty()) {
            lines.add(priority.reason());
        }
        if (!priority.learningAim().isEmpty()) {
            lines.add(aim(priority));
        }
        return lines;
    }

    static String aim(ItemText.Priority priority) {
        return "What we want to learn: " + priority.learningAim();
    }
}
