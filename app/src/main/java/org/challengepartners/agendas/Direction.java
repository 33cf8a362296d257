package org.challengepartners.agendas;

/** Which way a target's measure should go. */
public enum Direction {
    /** The value should rise above the baseline. */
    RISE("Rise", 1),
    /** The value should fall below the baseline. */
    FALL("Fall", -1),
    /** The value should stay where it is. */
    HOLD("Hold", 0);

    private final String words;
    private final int sign;

    Direction(String words, int sign) {
        this.words = words;
        this.sign = sign;
    }

    /** As people choose it: it should … */
    public String words() {
        return words;
    }

    /** Whether the way leads up (1), down (-1) or nowhere (0). */
    int sign() {
        return sign;
    }
}
