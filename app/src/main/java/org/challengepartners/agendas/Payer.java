package org.challengepartners.agendas;

/** Who pays a line of a budget. */
public enum Payer {
    /** Counts against what the hub was allocated. */
    HUB("The hub's funding"),
    SCHOOLS("The schools that take part"),
    OTHER("Somebody else");

    private final String words;

    Payer(String words) {
        this.words = words;
    }

    /** As people read it. */
    public String words() {
        return words;
    }
}
