package org.challengepartners.agendas;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeInfo.Id;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The words of one thing on an agenda, complete: what a school agrees to. */
@JsonTypeInfo(use = Id.NAME, property = "item")
@JsonSubTypes({
    @Type(value = ItemText.Intent.class, name = "intent"),
    @Type(value = ItemText.Priority.class, name = "priority"),
    @Type(value = ItemText.Target.class, name = "target"),
    @Type(value = ItemText.Activity.class, name = "activity"),
    @Type(value = ItemText.WayOfWorking.class, name = "wayOfWorking"),
    @Type(value = ItemText.BudgetLine.class, name = "budgetLine"),
    @Type(value = ItemText.BudgetRule.class, name = "budgetRule")
})
public sealed interface ItemText {

    /** Which part of the agenda it is. */
    @JsonIgnore
    ItemKind kind();

    /** The strategic intent. */
    record Intent(String words) implements ItemText {
        @Override
        public ItemKind kind() {
            return ItemKind.INTENT;
        }
    }

    /**
     * A priority.
     *
     * @param reason why it matters; may be empty
     * @param learningAim what the schools want to learn, for a priority that is not measured; empty for others
     */
    record Priority(String title, String reason, String learningAim) implements ItemText {
        @Override
        public ItemKind kind() {
            return ItemKind.PRIORITY;
        }
    }

    /**
     * A target of a priority.
     *
     * @param measure what is counted or measured
     * @param unit of baseline and value, for example {@code %}; empty for a bare number
     * @param value to be reached
     * @param due by the end of this day, in Europe/London
     */
    record Target(
            ItemId priority,
            String statement,
            String measure,
            String unit,
            Direction direction,
            Baseline baseline,
            BigDecimal value,
            LocalDate due)
            implements ItemText {

        /** Keeps one form of each number. */
        public Target {
            value = value.stripTrailingZeros();
        }

        @Override
        public ItemKind kind() {
            return ItemKind.TARGET;
        }
    }

    /**
     * An activity.
     *
     * @param priority which it serves; null for one that serves the whole hub
     * @param activity its kind
     * @param day in Europe/London, within the agenda's school year
     */
    record Activity(@Nullable ItemId priority, ActivityKind activity, String title, LocalDate day) implements ItemText {
        @Override
        public ItemKind kind() {
            return ItemKind.ACTIVITY;
        }
    }

    /**
     * A clause of the ways of working, in plain words.
     *
     * @param sets what it decides, so that the product reads it; null for one that people read alone
     * @param figure with it
     */
    record WayOfWorking(
            String clause,
            @Nullable WaySetting sets,
            @Nullable Integer figure) implements ItemText {

        /** The form that is stored. */
        @JsonCreator
        public WayOfWorking {}

        /** A clause that people read alone. */
        public WayOfWorking(String clause) {
            this(clause, null, null);
        }

        /** What it sets, or something else if it sets nothing. */
        int figureOr(int otherwise) {
            return figure == null ? otherwise : figure;
        }

        @Override
        public ItemKind kind() {
            return ItemKind.WAY_OF_WORKING;
        }
    }

    /**
     * A line of the budget.
     *
     * @param item of this agenda, a priority or an activity; null for the whole hub
     * @param what is paid
     * @param planned in pounds
     */
    record BudgetLine(@Nullable ItemId item, String what, BigDecimal planned, Payer payer) implements ItemText {

        /** Keeps one form of each number. */
        public BudgetLine {
            planned = planned.stripTrailingZeros();
        }

        @Override
        public ItemKind kind() {
            return ItemKind.BUDGET_LINE;
        }
    }

    /**
     * How far a line may move without asking again (agenda.md 9).
     *
     * @param percent of the planned cost that was agreed
     */
    record BudgetRule(int percent) implements ItemText {
        @Override
        public ItemKind kind() {
            return ItemKind.BUDGET_RULE;
        }
    }
}
