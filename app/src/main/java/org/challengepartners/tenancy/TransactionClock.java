package org.challengepartners.tenancy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The clock of the house: inside a transaction it shows the database's instant at which that transaction began, in whole
 * microseconds; outside one, where nothing is decided, the machine's.
 */
final class TransactionClock extends Clock {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Clock outside;
    private final ThreadLocal<Deque<Instant>> begun = ThreadLocal.withInitial(ArrayDeque::new);

    TransactionClock(Clock outside) {
        this.outside = outside;
    }

    void begin(Instant now) {
        begun.get().push(now);
    }

    void end() {
        begun.get().poll();
        if (begun.get().isEmpty()) {
            begun.remove();
        }
    }

    @Override
    public Instant instant() {
        var now = begun.get().peek();
        return now == null ? outside.instant() : now;
    }

    @Override
    public ZoneId getZone() {
        return LONDON;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}
