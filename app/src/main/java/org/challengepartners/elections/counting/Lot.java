package org.challengepartners.elections.counting;

import java.util.Comparator;
import java.util.List;

/**
 * The lot that decides between candidates who are level at every stage. Before voting opens only its {@link #commitment()} is
 * published; the count reveals the secret, and anybody can draw again. The beacon is a public number that nobody knew when the
 * secret was chosen and the candidates were known, so that the secret could not be chosen to help one of them.
 *
 * @param secret a line that the returning officer keeps until the count, 32 characters at least
 * @param beacon a public value of a stated time after nominations closed, or a number drawn by a scrutineer; empty where the
 *     rules name none
 */
public record Lot(String secret, String beacon) {

    private static final int SHORTEST = 32;

    /** @throws IllegalArgumentException if the secret is too short to be one, or either holds a space or line break */
    public Lot {
        OneLine.requireWord("secret of the lot", secret);
        if (secret.length() < SHORTEST) {
            throw new IllegalArgumentException("A secret of fewer than 32 characters could be guessed");
        }
        if (!beacon.isEmpty()) {
            OneLine.requireWord("beacon", beacon);
        }
    }

    /** What is published before voting opens: the SHA-256 of the secret, in hexadecimal. */
    public String commitment() {
        return Fingerprint.of(secret);
    }

    /**
     * Draws all who are level: the first drawn is the one whom the stage asks for.
     *
     * @param contest the election's id, so that the same secret would draw otherwise in another one
     * @param stage the stage that the lot is for
     * @param level numbers of candidates
     * @return the same numbers, in the ascending order of the SHA-256 of secret, beacon, contest, stage and candidate's id
     */
    List<Integer> draw(String contest, int stage, List<Integer> level, List<Candidate> candidates) {
        return level.stream()
                .sorted(Comparator.comparing(number -> Fingerprint.of(String.join(
                        "\n",
                        "lot-v1",
                        secret,
                        beacon,
                        contest,
                        String.valueOf(stage),
                        candidates.get(number - 1).id()))))
                .toList();
    }
}
