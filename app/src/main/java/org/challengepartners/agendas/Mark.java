package org.challengepartners.agendas;

/** Whether somebody who was expected was there. */
public enum Mark {
    PRESENT("Present"),
    ABSENT("Absent"),
    APOLOGIES("Apologies");

    private final String words;

    Mark(String words) {
        this.words = words;
    }

    /** As the list says it. */
    public String words() {
        return words;
    }
}
