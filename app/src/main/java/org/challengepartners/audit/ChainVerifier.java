package org.challengepartners.audit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongConsumer;
import org.challengepartners.tenancy.SpaceId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Verifies every chain of the trail, and what was published of them. Writers and readers are never held up by it. */
@Component
class ChainVerifier {

    /** In a stretch that is read at once. */
    private static final int PLACES = 50_000;

    /** How many read at once: a verification leaves connections to people. */
    private static final int WALKERS = 2;

    private final Sealing sealing;
    private final ChainReading chains;

    ChainVerifier(Sealing sealing, ChainReading chains) {
        this.sealing = sealing;
        this.chains = chains;
    }

    /**
     * What a verification found.
     *
     * @param broken the first broken place of each broken chain; empty when all are whole
     * @param verified how many places were walked along
     * @param erased how many persons are erased from lines that stand
     */
    record Verified(List<BrokenChain> broken, long verified, long erased) {}

    /** How many places all chains have. */
    long total() {
        return chains.total();
    }

    /** Seals what waits and walks along every chain, telling every now and then how many places are done. */
    Verified verify(LongConsumer progress) {
        sealing.sealAll();
        var cuts = new ArrayList<SealedLine.@Nullable Place>(chains.cuts(PLACES));
        cuts.addFirst(null);
        cuts.addLast(null);
        var walked = new ChainCheck(null);
        try (var walkers = Executors.newFixedThreadPool(WALKERS)) {
            var stretches = new ArrayList<Future<ChainCheck>>();
            for (int stretch = 1; stretch < cuts.size(); stretch++) {
                var after = cuts.get(stretch - 1);
                var until = cuts.get(stretch);
                stretches.add(walkers.submit(() -> chains.walk(after, until)));
            }
            for (var stretch : stretches) {
                walked.and(result(stretch));
                progress.accept(walked.verified());
            }
        }
        return new Verified(firstOfEach(walked.broken()), walked.verified(), walked.erased());
    }

    private static ChainCheck result(Future<ChainCheck> stretch) {
        try {
            return stretch.get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException("a stretch of the chains could not be verified", failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the verification was stopped", stopped);
        }
    }

    /** A chain from which somebody was erased while it was walked along is judged again, as a whole. */
    private List<BrokenChain> firstOfEach(List<BrokenChain> walked) {
        var found = new ArrayList<BrokenChain>();
        if (!walked.isEmpty()) {
            sealing.sealAll();
        }
        walked.forEach(broken -> found.addAll(chains.walk(broken.space()).broken()));
        found.addAll(chains.ends());
        found.addAll(chains.outside());
        found.addAll(chains.published());
        Set<SpaceId> named = new HashSet<>();
        return found.stream().filter(broken -> named.add(broken.space())).toList();
    }
}
