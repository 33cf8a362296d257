package org.challengepartners.agendas;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * How far a measure has come from its baseline to its target: (now − baseline) / (target − baseline), one formula for what should
 * rise and for what should fall (agenda.md 7). Arithmetic, and no judgement.
 *
 * @param share the true figure: 1 at the target, more beyond it, below 0 behind the baseline
 */
public record Progress(BigDecimal share) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * Where target and baseline are the same there is no way to go: a measure that has reached the target is there, and any other
     * is not on its way.
     */
    static Progress of(Direction direction, BigDecimal baseline, BigDecimal target, BigDecimal now) {
        var way = target.subtract(baseline);
        if (way.signum() != 0) {
            return new Progress(now.subtract(baseline).divide(way, MathContext.DECIMAL64));
        }
        return new Progress(reached(direction, target, now) ? BigDecimal.ONE : BigDecimal.ZERO);
    }

    /** Whether a measure is at its target: at or beyond it the way it should go; what should hold is at it exactly. */
    static boolean reached(Direction direction, BigDecimal target, BigDecimal now) {
        return switch (direction) {
            case RISE -> now.compareTo(target) >= 0;
            case FALL -> now.compareTo(target) <= 0;
            case HOLD -> now.compareTo(target) == 0;
        };
    }

    /** How much of a bar is filled, from 0 to 100: what is drawn never runs past its ends. */
    public int drawn() {
        return percent().max(BigDecimal.ZERO).min(HUNDRED).intValue();
    }

    /** The true figure: {@code 50 %}, {@code -12 %}, {@code 140 %}. */
    public String words() {
        return percent().toPlainString() + "\u00a0%";
    }

    private BigDecimal percent() {
        return share.multiply(HUNDRED).setScale(0, RoundingMode.HALF_UP);
    }
}
