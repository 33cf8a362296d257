package org.challengepartners.elections;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.challengepartners.elections.counting.Candidate;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is published before anybody votes, so that it cannot be changed after: candidates, method, rules, hours, the roll's root and the
 * commitment of the lot, in canonical JSON.
 *
 * @param text exactly as its hash was taken
 */
record Manifest(String text) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /**
     * Of a voting that opens.
     *
     * @param hours the hash of the manifest in it is not there yet
     */
    static Manifest of(ElectionPaper paper, List<CandidateLine> candidates, BallotHours hours) {
        var members = new LinkedHashMap<String, Object>();
        members.put("format", "manifest-v1");
        members.put("election", paper.id().toString());
        members.put("title", paper.title());
        members.put("purpose", paper.purpose());
        members.put("effect", paper.effect());
        members.put("seats", paper.seats());
        members.put("method", paper.method().name());
        members.put("rules", paper.wording());
        members.put("ties", "LOT");
        members.put("receipts", "INCLUSION");
        members.put("opensAt", hours.opensAt().toString());
        members.put("closesAt", hours.closing().at().toString());
        members.put("zone", "Europe/London");
        members.put("rollSize", hours.onRoll());
        members.put("rollRoot", hours.rollRoot());
        members.put("lotCommitment", paper.lotCommitment());
        members.put("publicKey", hours.publicKey());
        members.put("keyName", hours.keyName());
        members.put("candidates", candidates(candidates));
        return new Manifest(CanonicalJson.write(members));
    }

    private static List<Map<String, Object>> candidates(List<CandidateLine> candidates) {
        var listed = new ArrayList<Map<String, Object>>();
        for (var candidate : candidates) {
            listed.add(Map.of(
                    "number", listed.size() + 1,
                    "id", candidate.id().toString(),
                    "name", candidate.name(),
                    "nominator", candidate.nominator(),
                    "statement", candidate.statement()));
        }
        return listed;
    }

    /** Its SHA-256, in hexadecimal. */
    String hash() {
        return sha256(text);
    }

    /** Those on the paper, in its order. */
    List<Candidate> candidates() {
        return JSON.readTree(text)
                .get("candidates")
                .valueStream()
                .map(one ->
                        new Candidate(one.get("id").asString(), one.get("name").asString()))
                .toList();
    }

    static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
