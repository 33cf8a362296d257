package org.challengepartners.agendas;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What somebody typed into the form of one thing on an agenda, complete or not, right or wrong. */
public sealed interface ItemForm {

    /** The strategic intent. */
    record Intent(String words) implements ItemForm {}

    /**
     * A priority; without a learning aim it needs a target.
     *
     * @param origin where it came from, to be noted after what is noted already; empty for nothing new
     */
    record Priority(String title, String reason, String learningAim, String origin) implements ItemForm {

        /** One of whose origin nothing new is said. */
        public Priority(String title, String reason, String learningAim) {
            this(title, reason, learningAim, "");
        }
    }

    /**
     * A target.
     *
     * @param baseline a number, or empty for one that is still to be measured
     * @param baselineDay when it was measured, or by when it will be
     * @param value a number
     */
    record Target(
            @Nullable ItemId priority,
            String statement,
            String measure,
            String unit,
            @Nullable Direction direction,
            String baseline,
            @Nullable LocalDate baselineDay,
            String value,
            @Nullable LocalDate due)
            implements ItemForm {}

    /**
     * An activity.
     *
     * @param priority null for one that serves the whole hub
     */
    record Activity(
            @Nullable ItemId priority,
            @Nullable ActivityKind activity,
            String title,
            @Nullable LocalDate day) implements ItemForm {}

    /**
     * A way of working.
     *
     * @param sets what it decides; null for one that people read alone
     * @param figure with it: a share in per cent, or 1 for yes and 0 for no
     */
    record WayOfWorking(String clause, @Nullable WaySetting sets, String figure) implements ItemForm {

        /** One that people read alone. */
        public WayOfWorking(String clause) {
            this(clause, null, "");
        }
    }

    /**
     * A line of the budget.
     *
     * @param item null for the whole hub
     * @param planned an amount in pounds
     */
    record BudgetLine(
            @Nullable ItemId item,
            String what,
            String planned,
            @Nullable Payer payer) implements ItemForm {}

    /** How far a line may move: a whole number. */
    record BudgetRule(String percent) implements ItemForm {}
}
