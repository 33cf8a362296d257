package org.challengepartners.agendas;

/** The parts of an agenda, in the order in which it reads. */
public enum ItemKind {
    /** What the hub's schools want to reach together this year; one text. */
    INTENT("Strategic intent"),
    /** A matter that the schools work on together. */
    PRIORITY("Priority"),
    /** A measured aim of a priority. */
    TARGET("Target"),
    /** Something that happens on a day. */
    ACTIVITY("Activity"),
    /** A clause, in plain words, of how the schools work together. */
    WAY_OF_WORKING("Way of working"),
    /** What something on the agenda is planned to cost, and who pays it. */
    BUDGET_LINE("Budget line"),
    /** How far a budget line may move after adoption without asking the schools again; one figure. */
    BUDGET_RULE("How far a budget line may move");

    private final String words;

    ItemKind(String words) {
        this.words = words;
    }

    /** As people read it. */
    public String words() {
        return words;
    }
}
