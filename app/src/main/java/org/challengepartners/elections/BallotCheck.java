package org.challengepartners.elections;

import java.util.List;

/**
 * What opening the voting would do, before it is done.
 *
 * @param entitled how many members would be on the roll, each with one vote
 * @param tooFew whether so few are entitled that votes could be guessed
 * @param unrepresented legal names of those for whom nobody votes
 */
public record BallotCheck(
        ElectionPaper election,
        List<CandidateLine> candidates,
        int entitled,
        boolean tooFew,
        List<String> unrepresented,
        List<ElectionFault> faults) {

    /** Whether there is a seat for everybody who stands. */
    public boolean uncontested() {
        return candidates.size() <= election.seats();
    }
}
