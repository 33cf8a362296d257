package org.challengepartners.agendas;

/** Whether an activity was worth a school's time. */
public enum Worth {
    YES("Yes"),
    PARTLY("Partly"),
    NO("No");

    private final String words;

    Worth(String words) {
        this.words = words;
    }

    /** As its form says it. */
    public String words() {
        return words;
    }
}
