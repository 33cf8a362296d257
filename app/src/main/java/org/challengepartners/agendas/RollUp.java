package org.challengepartners.agendas;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.challengepartners.membership.SchoolId;

/** Makes one figure of the schools' own, or none where it would tell a school's (reviews.md 12). */
final class RollUp {

    /** From how many schools on a figure is shown. */
    static final int FEWEST = 5;

    private static final int DECIMALS = 4;

    private RollUp() {}

    /**
     * The figure by that rule; empty where fewer than five schools gave one, where one of them makes more than half of it, or where
     * the schools differ from those of an earlier publication by fewer than five, so that the difference would tell theirs.
     *
     * @param earlier the cohorts of what was shown before
     */
    static Optional<BigDecimal> of(
            RollUpRule rule, ItemText.Target target, Map<SchoolId, BigDecimal> values, Set<Set<SchoolId>> earlier) {
        if (values.size() < FEWEST
                || rule == RollUpRule.SUM && oneMakesMoreThanHalf(values)
                || earlier.stream().anyMatch(before -> differsByFew(before, values.keySet()))) {
            return Optional.empty();
        }
        var sum = values.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        var count = BigDecimal.valueOf(values.size());
        return Optional.of(rounded(
                switch (rule) {
                    case SUM -> sum;
                    case MEAN -> sum.divide(count, MathContext.DECIMAL64);
                    case SHARE_AT_TARGET ->
                        BigDecimal.valueOf(100
                                        * values.values().stream()
                                                .filter(value ->
                                                        Progress.reached(target.direction(), target.value(), value))
                                                .count())
                                .divide(count, MathContext.DECIMAL64);
                }));
    }

    private static boolean oneMakesMoreThanHalf(Map<SchoolId, BigDecimal> values) {
        var sum = values.values().stream().map(BigDecimal::abs).reduce(BigDecimal.ZERO, BigDecimal::add);
        return values.values().stream()
                .anyMatch(value -> value.abs().multiply(BigDecimal.TWO).compareTo(sum) > 0);
    }

    private static boolean differsByFew(Set<SchoolId> before, Set<SchoolId> now) {
        var more = new HashSet<>(now);
        more.removeAll(before);
        var gone = new HashSet<>(before);
        gone.removeAll(now);
        var apart = more.size() + gone.size();
        return apart > 0 && apart < FEWEST;
    }

    private static BigDecimal rounded(BigDecimal figure) {
        return figure.setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
    }
}
