package org.challengepartners.agendas;

import java.math.BigDecimal;
import org.challengepartners.shell.DateWords;

/** Says a target in sentences, the same on a page, in print and in a mail. */
public final class TargetInWords {

    private static final String HARD_SPACE = "\u00a0";

    private TargetInWords() {}

    /** {@code Cut persistent absence: from 24 % on Tuesday 7 July 2026 to 18 % by Friday 9 July 2027}. */
    public static String sentence(ItemText.Target target) {
        return "%s: %s to %s by %s"
                .formatted(
                        target.statement(),
                        from(target.baseline(), target.unit()),
                        figure(target.value(), target.unit()),
                        DateWords.day(target.due()));
    }

    /** What is measured, and which way it should go. */
    public static String measure(ItemText.Target target) {
        return "Measured: %s. It should %s."
                .formatted(
                        target.measure(),
                        switch (target.direction()) {
                            case RISE -> "rise";
                            case FALL -> "fall";
                            case HOLD -> "hold";
                        });
    }

    private static String from(Baseline baseline, String unit) {
        var value = baseline.value();
        return value == null
                ? "from a baseline that will be measured by %s,".formatted(DateWords.day(baseline.day()))
                : "from %s on %s".formatted(figure(value, unit), DateWords.day(baseline.day()));
    }

    private static String figure(BigDecimal value, String unit) {
        return unit.isEmpty() ? value.toPlainString() : value.toPlainString() + HARD_SPACE + unit;
    }
}
