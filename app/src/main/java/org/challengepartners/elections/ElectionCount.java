package org.challengepartners.elections;

import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.challengepartners.decisions.proof.BallotList;
import org.challengepartners.decisions.proof.Commitment;
import org.challengepartners.decisions.proof.Hash;
import org.challengepartners.elections.counting.CountOrder;
import org.challengepartners.elections.counting.CountRecord;
import org.challengepartners.elections.counting.Lot;
import org.challengepartners.elections.counting.Papers;
import org.challengepartners.elections.counting.Rules;
import org.challengepartners.elections.counting.Verified;
import org.challengepartners.tenancy.SpaceId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Settles an election whose voting has closed, once, whoever looks first: counts all ballots, and publishes their list and the count.
 * No job needs to run for it.
 */
@Component
class ElectionCount {

    static final String MANIFEST = "MANIFEST";
    static final String CHECKPOINT = "CHECKPOINT";
    static final String COUNT = "COUNT";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ElectionRows elections;
    private final Nominations nominations;
    private final Urn urn;
    private final SigningKey key;
    private final ApplicationEventPublisher events;
    private final Map<ElectionId, Published> verified = new ConcurrentHashMap<>();

    /** What was published, once it has been counted again; it never changes. */
    private record Published(String payload, CountRecord count, Optional<Checkpoint> checkpoint) {}

    ElectionCount(
            ElectionRows elections,
            Nominations nominations,
            Urn urn,
            SigningKey key,
            ApplicationEventPublisher events) {
        this.elections = elections;
        this.nominations = nominations;
        this.urn = urn;
        this.key = key;
        this.events = events;
    }

    /**
     * Publishes what came of the election, if its voting has closed and nobody has done it. Nothing happens, and the result waits, where
     * the application has not the key that the manifest names.
     */
    void settle(ElectionPaper paper, BallotHours hours) {
        if (!key.signsFor(hours) || !urn.close(paper.id())) {
            return;
        }
        var count = count(paper);
        var turnout = urn.turnout(paper.id()).orElseThrow();
        var open = new Checkpoint(
                paper.id(),
                hours.manifestHash(),
                hours.rollRoot(),
                turnout.onRoll(),
                turnout.used(),
                BallotList.of(urn.commitments(paper.id())),
                count.sha256(),
                "");
        var checkpoint = open.with(key.sign(open.signed()));
        urn.publish(checkpoint, count.text());
        events.publishEvent(new ElectionDecided(SpaceId.COMPANY, paper.id()));
    }

    private CountRecord count(ElectionPaper paper) {
        var manifest = new Manifest(
                elections.posted(paper.id(), MANIFEST).orElseThrow().payload());
        var candidates = manifest.candidates();
        var gone = nominations.of(paper.id()).stream()
                .filter(one -> !one.stands())
                .map(one -> one.id().toString())
                .collect(Collectors.toSet());
        var withdrawn = new TreeSet<Integer>();
        for (int number = 1; number <= candidates.size(); number++) {
            if (gone.contains(candidates.get(number - 1).id())) {
                withdrawn.add(number);
            }
        }
        var order = new CountOrder(
                paper.id().toString(),
                Rules.of(paper.method(), paper.seats()),
                candidates,
                withdrawn,
                new Lot(urn.lotSecret(paper.id()), ""));
        return order.count(Papers.of(order, urn.papers(paper.id())));
    }

    /** What is published of the election's result, counted again from the record; empty before it is. */
    Optional<ElectionResult> result(ElectionPaper paper) {
        return elections.posted(paper.id(), COUNT).map(posted -> {
            var known = verified.get(paper.id());
            if (known == null || !known.payload().equals(posted.payload())) {
                known = new Published(
                        posted.payload(),
                        again(posted.payload()),
                        elections.posted(paper.id(), CHECKPOINT).map(signed -> read(paper.id(), signed)));
                verified.put(paper.id(), known);
            }
            return new ElectionResult(paper, known.count(), urn.turnout(paper.id()), known.checkpoint());
        });
    }

    private static CountRecord again(String text) {
        return switch (CountRecord.verify(text)) {
            case Verified.Holds(var recount) -> recount;
            case Verified.Differs differs ->
                throw new IllegalStateException("the count differs from line " + differs.line() + " on");
            case Verified.Unreadable unreadable ->
                throw new IllegalStateException("the count cannot be read from line " + unreadable.line() + " on");
        };
    }

    private static Checkpoint read(ElectionId id, ElectionRows.Posted posted) {
        var read = JSON.readTree(posted.payload());
        return new Checkpoint(
                id,
                read.get("manifestHash").asString(),
                read.get("rollRoot").asString(),
                read.get("rollSize").asInt(),
                read.get("used").asInt(),
                BallotList.of(read.get("commitments")
                        .valueStream()
                        .map(hex -> new Commitment(new Hash(hex.asString())))
                        .toList()),
                read.get("countHash").asString(),
                posted.signature());
    }
}
