package org.challengepartners.agendas;

/** Which way a target's measure should go. */
public enum Direction {
    /** The value should rise above the baseline. */
    RISE(1),
    /** The value should fall below the baseline. */
    FALL(-1),
    /** The value should stay where it is. */
    HOLD(0);

    private final int sign;

    Direction(int sign) {
        this.sign = sign;
    }

    /** Whether the way leads up (1), down (-1) or nowhere (0). */
    int sign() {
        return sign;
    }
}
