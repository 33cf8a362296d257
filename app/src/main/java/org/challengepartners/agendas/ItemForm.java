package org.challengepartners.agendas;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What somebody typed into the form of one thing on an agenda, complete or not, right or wrong. */
public sealed interface ItemForm {

    /** The strategic intent. */
    record Intent(String words) implements ItemForm {}

    /** A priority; without a learning aim it needs a target. */
    record Priority(String title, String reason, String learningAim) implements ItemForm {}

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

    /** A way of working. */
    record WayOfWorking(String clause) implements ItemForm {}
}
