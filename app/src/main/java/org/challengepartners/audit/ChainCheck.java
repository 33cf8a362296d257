package org.challengepartners.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.challengepartners.tenancy.SpaceId;
import org.jspecify.annotations.Nullable;

/**
 * Walks along a stretch of the chains, one place after the other in order of space and place, and keeps the first broken
 * place of each. Stretches can be walked along at once and put together in their order.
 */
final class ChainCheck {

    private static final Pattern ERASED = Pattern.compile("places (\\d{1,9})");

    private final List<BrokenChain> broken = new ArrayList<>();
    private final Map<UUID, Erasures> erasures = new HashMap<>();
    private @Nullable UUID space;
    private boolean spaceIsBroken;
    private long seq;
    private byte[] hash = new byte[0];
    private long verified;

    /** How many persons are erased from a chain, from which place on, and of how many the chain itself says so. */
    private record Erasures(long first, long found, long declared) {

        Erasures and(Erasures others) {
            return new Erasures(Math.min(first, others.first), found + others.found, declared + others.declared);
        }
    }

    /**
     * A check of the stretch that follows a place.
     *
     * @param before the last place of the stretch before, taken as it stands; null at the very beginning
     */
    ChainCheck(SealedLine.@Nullable Place before) {
        if (before != null) {
            space = before.space();
            seq = before.seq();
            hash = before.hash();
        }
    }

    /** The next place; of a chain that is broken already it is only counted. */
    void next(SealedLine sealed) {
        var place = sealed.place();
        if (!place.space().equals(space)) {
            space = place.space();
            spaceIsBroken = false;
            seq = 0;
            hash = SealedLine.beginning(place.space());
        }
        verified++;
        if (!spaceIsBroken) {
            problem(sealed).ifPresent(problem -> {
                spaceIsBroken = true;
                broken.add(new BrokenChain(new SpaceId(place.space()), Optional.of(place.seq()), problem));
            });
        }
        seq = place.seq();
        hash = place.hash();
    }

    /** Takes over what the check of the next stretch found. */
    void and(ChainCheck following) {
        following.broken.stream()
                .filter(found ->
                        broken.stream().noneMatch(known -> known.space().equals(found.space())))
                .forEach(broken::add);
        following.erasures.forEach((where, found) -> erasures.merge(where, found, Erasures::and));
        verified += following.verified;
    }

    /** The first broken place of each broken chain, once all stretches are put together. */
    List<BrokenChain> broken() {
        var all = new ArrayList<>(broken);
        erasures.forEach((where, erased) -> {
            if (erased.found() > erased.declared()
                    && broken.stream().noneMatch(known -> known.space().value().equals(where))) {
                all.add(new BrokenChain(
                        new SpaceId(where),
                        Optional.of(erased.first()),
                        "%d persons are missing, of whom %d were erased by the office"
                                .formatted(erased.found(), erased.declared())));
            }
        });
        return all;
    }

    /** How many places were walked along. */
    long verified() {
        return verified;
    }

    /** How many persons are erased from lines that stand. */
    long erased() {
        return erasures.values().stream().mapToLong(Erasures::found).sum();
    }

    private Optional<String> problem(SealedLine sealed) {
        var place = sealed.place();
        var line = sealed.line();
        if (place.seq() != seq + 1) {
            return Optional.of("a line before this one is missing");
        }
        if (!Arrays.equals(place.prevHash(), hash)) {
            return Optional.of("does not follow the line before it");
        }
        if (line == null) {
            return Optional.of("its line is missing");
        }
        if (!Arrays.equals(place.hash(), sealed.expectedHash(line))) {
            return Optional.of("was changed after it was sealed");
        }
        countDeclared(line);
        return personal(place, line.actor()).or(() -> personal(place, line.concerned()));
    }

    private Optional<String> personal(SealedLine.Place place, SealedLine.@Nullable Personal personal) {
        if (personal == null || personal.isTrue()) {
            return Optional.empty();
        }
        if (!personal.isErased()) {
            return Optional.of("names a person who was not there when it was sealed");
        }
        count(place.space(), new Erasures(place.seq(), 1, 0));
        return Optional.empty();
    }

    private void countDeclared(SealedLine.Line line) {
        if (line.action().equals("PersonErased")) {
            var said = ERASED.matcher(line.object());
            count(line.space(), new Erasures(Long.MAX_VALUE, 0, said.matches() ? Long.parseLong(said.group(1)) : 0));
        }
    }

    private void count(UUID where, Erasures more) {
        erasures.merge(where, more, Erasures::and);
    }
}
