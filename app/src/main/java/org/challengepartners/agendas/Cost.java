package org.challengepartners.agendas;

import java.math.BigDecimal;

/** Sums of money in pounds, from the hub's funding. */
public final class Cost {

    private Cost() {}

    /** {@code £1,250.50}, or {@code £1,250} for whole pounds. */
    public static String words(BigDecimal pounds) {
        var whole = pounds.stripTrailingZeros().scale() <= 0;
        return whole ? "£%,.0f".formatted(pounds) : "£%,.2f".formatted(pounds);
    }
}
