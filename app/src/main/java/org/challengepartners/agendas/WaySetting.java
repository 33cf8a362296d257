package org.challengepartners.agendas;

/** What a way of working decides, so that the product reads it (agenda.md 5). */
public enum WaySetting {
    /** How many of the hub's schools must have answered; in per cent. */
    QUORUM("How many schools must have answered", true),
    /** How many of the answers must be agree, agree with a reservation or stand aside; in per cent. */
    THRESHOLD("How many of the answers must not object", true),
    /** Whether an objection that was talked through and stands blocks the agenda: 1 for yes, 0 for no. */
    OBJECTION_BLOCKS("Whether an objection that stands blocks the agenda", false);

    private final String words;
    private final boolean percent;

    WaySetting(String words, boolean percent) {
        this.words = words;
        this.percent = percent;
    }

    /** As people choose it. */
    public String words() {
        return words;
    }

    /** Whether its figure is a share in per cent, from 1 to 100; otherwise 1 for yes and 0 for no. */
    public boolean isPercent() {
        return percent;
    }

    /** What it says with this figure: {@code How many schools must have answered: 75 %}. */
    public String words(int figure) {
        return "%s: %s".formatted(words, percent ? figure + "\u00a0%" : figure == 1 ? "yes" : "no");
    }
}
