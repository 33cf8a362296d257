package org.challengepartners.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.challengepartners.tenancy.Paced;
import org.challengepartners.tenancy.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * How much each person has done within the last minute. One node counts by itself: a person's pages live on one node. What was refused
 * does not count, so that whoever waits goes on.
 */
@Component
class Pace {

    static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration ALARM_AGAIN = Duration.ofMinutes(10);

    private final SignedIn signedIn;
    private final PaceSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Map<Walk, Deque<Step>> lately = new HashMap<>();
    private final Map<Walk, Instant> alarmed = new HashMap<>();

    Pace(SignedIn signedIn, PaceSettings settings, ApplicationEventPublisher events, Clock clock) {
        this.signedIn = signedIn;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    private record Walk(PersonId person, Paced.Of what) {}

    private record Step(Instant at, Object thing) {}

    /**
     * One step more of whoever is signed in.
     *
     * @param thing what it is done with; the same thing twice counts once
     * @throws TooMuchAtOnce if it is too much within a minute
     */
    void step(Paced.Of what, Object thing) {
        var walk = new Walk(signedIn.person(), what);
        var now = clock.instant();
        var many = many(walk, thing, now);
        if (many >= settings.alarming(what) && isNews(walk, now)) {
            events.publishEvent(new HasteNoticed(walk.person(), what, many, now));
        }
        if (many > settings.most(what)) {
            throw new TooMuchAtOnce(what);
        }
    }

    private synchronized int many(Walk walk, Object thing, Instant now) {
        lately.values().removeIf(steps -> {
            steps.removeIf(step -> !now.isBefore(step.at().plus(MINUTE)));
            return steps.isEmpty();
        });
        var steps = lately.computeIfAbsent(walk, _ -> new ArrayDeque<>());
        var others = (int) steps.stream()
                .map(Step::thing)
                .filter(other -> !other.equals(thing))
                .distinct()
                .count();
        if (others < settings.most(walk.what())) {
            steps.add(new Step(now, thing));
        }
        return others + 1;
    }

    private synchronized boolean isNews(Walk walk, Instant now) {
        alarmed.values().removeIf(at -> !now.isBefore(at.plus(ALARM_AGAIN)));
        return alarmed.putIfAbsent(walk, now) == null;
    }
}
