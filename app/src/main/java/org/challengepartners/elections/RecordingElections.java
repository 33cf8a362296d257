package org.challengepartners.elections;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.challengepartners.documents.Document;
import org.challengepartners.documents.Documents;
import org.challengepartners.shell.TakenFile;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives the record of an election that is decided to those who may read it: everything by which anybody can check and recount it. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class RecordingElections {

    private final ElectionRows elections;
    private final Urn urn;
    private final ElectionCount counting;
    private final ElectionPermissions permissions;
    private final Documents documents;

    RecordingElections(
            ElectionRows elections,
            Urn urn,
            ElectionCount counting,
            ElectionPermissions permissions,
            Documents documents) {
        this.elections = elections;
        this.urn = urn;
        this.counting = counting;
        this.permissions = permissions;
        this.documents = documents;
    }

    /** The certificate, to print or to read; empty for an election that is not decided, or not there for this person. */
    public Optional<Document> certificate(ElectionId id) {
        return result(id)
                .map(result -> documents.write(
                        "elections/result",
                        "Result of the election: " + result.paper().title(),
                        "Seats, count and proof of an election by the members of the company",
                        Map.of(
                                "result",
                                result,
                                "elected",
                                result.elected().stream()
                                        .map(candidate -> candidate.name())
                                        .toList(),
                                "stages",
                                StageTable.of(result.count()).lines(),
                                "proof",
                                proof(result))));
    }

    private static List<String> proof(ElectionResult result) {
        return result.checkpoint()
                .map(checkpoint -> List.of(
                        "Manifest published before voting (SHA-256): " + checkpoint.manifestHash(),
                        "Root of the roll (SHA-256): " + checkpoint.rollRoot(),
                        "Root of the list of ballots (SHA-256): " + checkpoint.root(),
                        "Record of the count (SHA-256): " + checkpoint.countHash(),
                        "Signature (Ed25519): " + checkpoint.signature()))
                .orElseGet(() -> List.of(
                        "Record of the count (SHA-256): " + result.count().sha256()));
    }

    /** The stages in rows, for spreadsheet programs; empty as for the certificate. */
    public Optional<TakenFile> table(ElectionId id) {
        return result(id)
                .map(result -> new TakenFile(
                        "election-stages.csv",
                        "text/csv;charset=utf-8",
                        StageTable.of(result.count()).sheet().csv()));
    }

    /** The record of the count alone, which the command of the counting part counts again; empty as for the certificate. */
    public Optional<TakenFile> count(ElectionId id) {
        return result(id)
                .map(result -> new TakenFile(
                        "count-record.txt",
                        "text/plain;charset=utf-8",
                        result.count().text().getBytes(StandardCharsets.UTF_8)));
    }

    /** Everything that is published, for the verifier; empty as for the certificate, and where nobody was opposed. */
    public Optional<TakenFile> data(ElectionId id) {
        return result(id)
                .flatMap(result -> result.checkpoint().map(checkpoint -> json(result, checkpoint)))
                .map(json -> new TakenFile(
                        "election-record.json", "application/json", json.getBytes(StandardCharsets.UTF_8)));
    }

    private String json(ElectionResult result, Checkpoint checkpoint) {
        var id = result.paper().id();
        return CanonicalJson.write(Map.of(
                "format", "election-record-v1",
                "manifest",
                        elections
                                .posted(id, ElectionCount.MANIFEST)
                                .orElseThrow()
                                .payload(),
                "checkpoint", checkpoint.json(),
                "signature", checkpoint.signature(),
                "rollLeaves", urn.leaves(id),
                "count", result.count().text()));
    }

    private Optional<ElectionResult> result(ElectionId id) {
        return elections.find(id).filter(_ -> permissions.mayRead()).flatMap(counting::result);
    }
}
