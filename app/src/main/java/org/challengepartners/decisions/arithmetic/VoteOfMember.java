package org.challengepartners.decisions.arithmetic;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * All that was handed in for one member on one resolution of a meeting. Everything is kept and one vote counts, at most: the one
 * given in person, else that of the proxy appointed last whose holder is in the room, else the vote in advance.
 *
 * @param <C> a choice: for, against, abstain
 */
public record VoteOfMember<C>(List<Given<C>> given) {

    /** How a vote was given. */
    public enum Way {
        /** By the member itself, or by somebody who represents it in the room. */
        IN_PERSON,
        /** By the holder of a proxy. */
        BY_PROXY,
        /** Before the meeting. */
        IN_ADVANCE
    }

    /** Why a vote counts, or why it does not. */
    public enum Effect {
        /** This is the member's vote. */
        COUNTED,
        /** Several represent the member and do not agree, so that its power is not exercised: Companies Act 2006, s 323(4). */
        REPRESENTATIVES_DIFFER,
        /** Another who represents the member voted the same. */
        SAID_ALREADY,
        /** The member voted in person. */
        VOTED_IN_PERSON,
        /** A later proxy was appointed. */
        LATER_PROXY,
        /** The proxy's holder is not in the room: the proxy is unused. */
        HOLDER_ABSENT,
        /** A proxy voted at the meeting. */
        VOTED_BY_PROXY
    }

    /**
     * A vote as it was given.
     *
     * @param person who gave it; for a proxy its holder
     * @param at when it was given; for a proxy when its form was received
     * @param inTheRoom whether that person is at the meeting; of no matter in advance
     */
    public record Given<C>(Way way, String person, C choice, Instant at, boolean inTheRoom) {}

    /** A vote with what becomes of it. */
    public record Judged<C>(Given<C> vote, Effect effect) {}

    /** Keeps what it is given from being changed. */
    public VoteOfMember {
        given = List.copyOf(given);
    }

    /** The one choice that counts; nothing if nobody gave one, or if those who represent the member differ. */
    public Optional<C> choice() {
        return judged().stream()
                .filter(judged -> judged.effect() == Effect.COUNTED)
                .map(judged -> judged.vote().choice())
                .findFirst();
    }

    /** Everything that was given, in its order, with what becomes of it. */
    public List<Judged<C>> judged() {
        var inPerson = of(Way.IN_PERSON);
        var proxy = of(Way.BY_PROXY).stream().filter(Given::inTheRoom).max(Comparator.comparing(Given::at));
        return given.stream()
                .map(vote -> new Judged<>(
                        vote,
                        switch (vote.way()) {
                            case IN_PERSON -> inPerson(vote, inPerson);
                            case BY_PROXY -> byProxy(vote, inPerson, proxy);
                            case IN_ADVANCE -> inAdvance(inPerson, proxy);
                        }))
                .toList();
    }

    private List<Given<C>> of(Way way) {
        return given.stream().filter(vote -> vote.way() == way).toList();
    }

    private static <C> Effect inPerson(Given<C> vote, List<Given<C>> inPerson) {
        if (inPerson.stream().map(Given::choice).distinct().count() > 1) {
            return Effect.REPRESENTATIVES_DIFFER;
        }
        return vote.equals(inPerson.getFirst()) ? Effect.COUNTED : Effect.SAID_ALREADY;
    }

    private static <C> Effect byProxy(Given<C> vote, List<Given<C>> inPerson, Optional<Given<C>> proxy) {
        if (!vote.inTheRoom()) {
            return Effect.HOLDER_ABSENT;
        }
        if (!inPerson.isEmpty()) {
            return Effect.VOTED_IN_PERSON;
        }
        return proxy.filter(vote::equals).isPresent() ? Effect.COUNTED : Effect.LATER_PROXY;
    }

    private static <C> Effect inAdvance(List<Given<C>> inPerson, Optional<Given<C>> proxy) {
        if (!inPerson.isEmpty()) {
            return Effect.VOTED_IN_PERSON;
        }
        return proxy.isPresent() ? Effect.VOTED_BY_PROXY : Effect.COUNTED;
    }
}
