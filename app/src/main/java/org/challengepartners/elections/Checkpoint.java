package org.challengepartners.elections;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.challengepartners.decisions.proof.BallotList;

/**
 * What is signed and published when voting has closed: the list of all ballots, what it was counted from, and on which roll.
 *
 * @param manifestHash of the manifest that was published before voting
 * @param rollRoot and {@code rollSize} of the frozen roll
 * @param used how many members have voted, counted from the rows
 * @param countHash the SHA-256 of the count record
 * @param signature Ed25519 over {@link #signed()}, in Base64
 */
public record Checkpoint(
        ElectionId election,
        String manifestHash,
        String rollRoot,
        int rollSize,
        int used,
        BallotList ballots,
        String countHash,
        String signature) {

    private static final String FORMAT = "checkpoint-v1";

    /** The root of the list of ballots. */
    public String root() {
        return ballots.root().hex();
    }

    /** The lines that are signed. */
    String signed() {
        return String.join(
                "\n",
                FORMAT,
                election.toString(),
                manifestHash,
                rollRoot,
                String.valueOf(rollSize),
                String.valueOf(used),
                String.valueOf(ballots.commitments().size()),
                root(),
                countHash,
                "");
    }

    Checkpoint with(String newSignature) {
        return new Checkpoint(election, manifestHash, rollRoot, rollSize, used, ballots, countHash, newSignature);
    }

    /** Its canonical JSON, without the signature. */
    String json() {
        return CanonicalJson.write(asMap());
    }

    private Map<String, Object> asMap() {
        var members = new LinkedHashMap<String, Object>();
        members.put("format", FORMAT);
        members.put("election", election.toString());
        members.put("manifestHash", manifestHash);
        members.put("rollRoot", rollRoot);
        members.put("rollSize", rollSize);
        members.put("used", used);
        members.put("size", ballots.commitments().size());
        members.put("root", root());
        members.put("countHash", countHash);
        members.put("commitments", commitments());
        return members;
    }

    /** The commitments of all ballots, in their own order, in hexadecimal digits. */
    public List<String> commitments() {
        return ballots.commitments().stream()
                .map(commitment -> commitment.hash().hex())
                .toList();
    }
}
