package org.challengepartners.agendas;

/** Which days of a series are left out because of the schools' own terms. */
public enum Skip {
    NONE("Keep every date"),
    ANY_CLOSED("Leave a date out when one of the schools is closed"),
    ALL_CLOSED("Leave a date out only when all of the schools are closed");

    private final String words;

    Skip(String words) {
        this.words = words;
    }

    /** As its form says it. */
    public String words() {
        return words;
    }
}
