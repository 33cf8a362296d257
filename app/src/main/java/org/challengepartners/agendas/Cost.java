package org.challengepartners.agendas;

import java.math.BigDecimal;

/** Sums of money in pounds, from the hub's funding, and how far they may move. */
public final class Cost {

    private Cost() {}

    /** {@code £1,250.50}, or {@code £1,250} for whole pounds. */
    public static String words(BigDecimal pounds) {
        var whole = pounds.stripTrailingZeros().scale() <= 0;
        return whole ? "£%,.0f".formatted(pounds) : "£%,.2f".formatted(pounds);
    }

    /** How far a line of the budget may move, in a sentence. */
    public static String share(int percent) {
        return "A budget line may move by up to %d\u00a0%% of its agreed cost without asking the schools again."
                .formatted(percent);
    }
}
