package org.challengepartners.reviews;

/** What kind of review it is; each has its usual days and places. */
public enum ReviewType {
    /** All headings of the framework. */
    FULL("Full review", 3, 2),
    /** Some headings, as the scope says. */
    THEMED("Themed review", 2, 2),
    /** Organised in a hub, in rotation. */
    HUB_LED("Hub-led review", 1, 2),
    /** Of a trust. */
    TRUST("Trust review", 3, 3);

    private final String words;
    private final int days;
    private final int peers;

    ReviewType(String words, int days, int peers) {
        this.words = words;
        this.days = days;
        this.peers = peers;
    }

    /** As a person reads it. */
    public String words() {
        return words;
    }

    /** How many school days in a row it takes. */
    public int days() {
        return days;
    }

    /** How many places its team has besides the lead's. */
    public int peers() {
        return peers;
    }
}
