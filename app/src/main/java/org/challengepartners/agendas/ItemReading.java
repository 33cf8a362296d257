package org.challengepartners.agendas;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.challengepartners.calendar.SchoolYear;
import org.jspecify.annotations.Nullable;

/** Makes the words of an item of what was typed, or says beside each field what is wrong. */
final class ItemReading {

    private final SchoolYear year;
    private final Set<ItemId> priorities;
    private final Set<ItemId> paid;
    private final List<Problem> problems = new ArrayList<>();
    private final Typed typed = new Typed(problems);

    /** Reads for an agenda of that year, whose text says what can be referred to. */
    ItemReading(SchoolYear year, AgendaText text) {
        this.year = year;
        this.priorities = text.priorityIds();
        this.paid = text.paidIds();
    }

    /** The problems of what was read, in the order of the form. */
    List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** The item's words; empty if there are problems. */
    Optional<ItemText> read(ItemForm form) {
        return switch (form) {
            case ItemForm.Intent intent -> intent(intent);
            case ItemForm.Priority priority -> priority(priority);
            case ItemForm.Target target -> target(target);
            case ItemForm.Activity activity -> activity(activity);
            case ItemForm.WayOfWorking way -> way(way);
            case ItemForm.BudgetLine line -> line(line);
            case ItemForm.BudgetRule rule -> rule(rule);
        };
    }

    private Optional<ItemText> intent(ItemForm.Intent form) {
        var words = typed.needed(Field.INTENT, form.words(), Limits.PARAGRAPH, "Enter the strategic intent");
        return whole(new ItemText.Intent(words));
    }

    private Optional<ItemText> priority(ItemForm.Priority form) {
        var title = typed.needed(Field.TITLE, form.title(), Limits.TITLE, "Enter what the priority is");
        var reason = typed.optional(Field.REASON, form.reason(), Limits.PARAGRAPH);
        var aim = typed.optional(Field.LEARNING_AIM, form.learningAim(), Limits.PARAGRAPH);
        typed.optional(Field.ORIGIN, form.origin(), Limits.TITLE);
        return whole(new ItemText.Priority(title, reason, aim));
    }

    private Optional<ItemText> target(ItemForm.Target form) {
        var priority = priorityOf(form.priority(), "Choose the priority that the target belongs to");
        var statement = typed.needed(Field.STATEMENT, form.statement(), Limits.TITLE, "Enter what should change");
        var measure = typed.needed(Field.MEASURE, form.measure(), Limits.TITLE, "Enter what is measured");
        var unit = typed.optional(Field.UNIT, form.unit(), Limits.UNIT);
        var direction = typed.chosen(Field.DIRECTION, form.direction(), "Choose whether it should rise, fall or hold");
        var measured = !form.baseline().isBlank();
        var baseline = measured ? typed.number(Field.BASELINE, form.baseline(), "the baseline") : null;
        var baselineDay = typed.chosen(
                Field.BASELINE_DAY,
                form.baselineDay(),
                measured ? "Enter the day of the baseline" : "Enter the day by which the baseline will be measured");
        var value = typed.number(Field.VALUE, form.value(), "the target");
        var due = typed.chosen(Field.DUE, form.due(), "Enter the day by which the target should be reached");
        if (priority == null || direction == null || baselineDay == null || value == null || due == null) {
            return Optional.empty();
        }
        inOrder(baselineDay, due);
        inDirection(direction, baseline, value);
        return whole(new ItemText.Target(
                priority, statement, measure, unit, direction, new Baseline(baseline, baselineDay), value, due));
    }

    private Optional<ItemText> activity(ItemForm.Activity form) {
        var kind = typed.chosen(Field.ACTIVITY, form.activity(), "Choose what kind of activity it is");
        var title = typed.needed(Field.TITLE, form.title(), Limits.TITLE, "Enter what the activity is called");
        var day = typed.chosen(Field.DAY, form.day(), "Enter the day of the activity");
        var priority = form.priority() == null
                ? null
                : priorityOf(form.priority(), "Choose a priority of this agenda, or the whole hub");
        if (day != null && !year.contains(day)) {
            typed.wrong(Field.DAY, "Enter a day in the school year %s".formatted(year));
        }
        return kind == null || day == null
                ? Optional.empty()
                : whole(new ItemText.Activity(priority, kind, title, day));
    }

    private Optional<ItemText> way(ItemForm.WayOfWorking form) {
        var clause = typed.needed(Field.CLAUSE, form.clause(), Limits.PARAGRAPH, "Enter how the schools work together");
        var sets = form.sets();
        return whole(new ItemText.WayOfWorking(clause, sets, sets == null ? null : figure(sets, form.figure())));
    }

    private @Nullable Integer figure(WaySetting sets, String figure) {
        var digits = figure.replace("%", "").strip();
        int least = sets.isPercent() ? 1 : 0;
        int most = sets.isPercent() ? 100 : 1;
        if (digits.matches("\\d{1,3}") && Integer.parseInt(digits) >= least && Integer.parseInt(digits) <= most) {
            return Integer.valueOf(digits);
        }
        typed.wrong(Field.FIGURE, sets.isPercent() ? "Enter a whole number from 1 to 100" : "Choose yes or no");
        return null;
    }

    private Optional<ItemText> line(ItemForm.BudgetLine form) {
        var what = typed.needed(Field.TITLE, form.what(), Limits.TITLE, "Enter what is paid");
        var planned = typed.money(Field.PLANNED_COST, form.planned());
        var payer = typed.chosen(Field.PAYER, form.payer(), "Choose who pays");
        if (form.item() != null && !paid.contains(form.item())) {
            typed.wrong(Field.PRIORITY, "Choose something on this agenda, or the whole hub");
        }
        return planned == null || payer == null
                ? Optional.empty()
                : whole(new ItemText.BudgetLine(form.item(), what, planned, payer));
    }

    private Optional<ItemText> rule(ItemForm.BudgetRule form) {
        var digits = Typed.tidy(form.percent()).replace("%", "").strip();
        if (!digits.matches("\\d{1,3}") || Integer.parseInt(digits) > 100) {
            typed.wrong(Field.SHARE, "Enter a whole number from 0 to 100");
            return Optional.empty();
        }
        return whole(new ItemText.BudgetRule(Integer.parseInt(digits)));
    }

    private @Nullable ItemId priorityOf(@Nullable ItemId chosen, String message) {
        return typed.chosen(Field.PRIORITY, chosen != null && priorities.contains(chosen) ? chosen : null, message);
    }

    private void inOrder(LocalDate baselineDay, LocalDate due) {
        if (!due.isAfter(baselineDay)) {
            typed.wrong(Field.DUE, "Enter a day after that of the baseline");
        }
    }

    private void inDirection(Direction direction, @Nullable BigDecimal baseline, BigDecimal value) {
        var step = baseline == null ? direction.sign() : value.compareTo(baseline);
        if (direction.sign() != Integer.signum(step) && direction != Direction.HOLD) {
            typed.wrong(
                    Field.VALUE,
                    direction == Direction.RISE
                            ? "Enter a target above the baseline, or choose that it should fall"
                            : "Enter a target below the baseline, or choose that it should rise");
        }
    }

    private Optional<ItemText> whole(ItemText text) {
        return problems.isEmpty() ? Optional.of(text) : Optional.empty();
    }
}
