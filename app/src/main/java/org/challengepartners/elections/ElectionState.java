package org.challengepartners.elections;

/** How far an election is: by the clock, and by what is published. */
public enum ElectionState {
    /** Members can nominate. */
    NOMINATING("Nominations are open"),
    /** Nominations have closed; voting has not opened, and nobody is declared elected. */
    NOMINATED("Nominations have closed"),
    /** Members can cast their ballots. */
    VOTING("Voting is open"),
    /** Voting has closed; the result is not published yet. */
    CLOSED("Voting has closed"),
    /** Voting has closed and is counted, or nobody was opposed: the result is published. */
    DECIDED("Result published");

    private final String words;

    ElectionState(String words) {
        this.words = words;
    }

    /** As a reader sees it. */
    public String words() {
        return words;
    }
}
